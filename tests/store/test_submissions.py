"""Submissions in the store: only the attempt that holds one writes to it."""

from __future__ import annotations

from datetime import UTC, datetime

from judge.report import Report, Speed, TestResult
from judge.store import submissions
from judge.store.database import Database
from judge.store.records import Mode, Progress
from judge.verdict import Verdict

REPORT = Report(
    verdict=Verdict.PARTIAL,
    score=71.5,
    tests=[TestResult(name="basic/one", group="basic", verdict=Verdict.ACCEPTED)],
    speed=Speed(ratio=12.5, score=0),
)


def add(
    database: Database,
    submission_id: str,
    *,
    problem: str = "softmax",
    now: float = 1.0,
    mode: Mode = "submit",
    person_id: str | None = "ada",
) -> None:
    with database.write() as tx:
        submissions.add(
            tx,
            submission_id=submission_id,
            problem=problem,
            framework="numpy",
            mode=mode,
            source="import numpy as np  # ü",
            own_input=None,
            now=now,
            person_id=person_id,
        )


def judge(database: Database, submission_id: str, report: Report = REPORT, attempt: int = 1) -> bool:
    with database.write() as tx:
        submissions.start(tx, submission_id, attempt=attempt, now=2.0)
        return submissions.finish(tx, submission_id, attempt=attempt, report=report, package_digest="d", now=3.0)


def test_keeps_the_whole_of_a_submission(database: Database) -> None:
    add(database, "aaaaaaaaaaaa", now=1.5)
    judge(database, "aaaaaaaaaaaa")

    with database.read() as tx:
        found = submissions.get(tx, "aaaaaaaaaaaa")

    assert found
    assert found.source == "import numpy as np  # ü"
    assert found.report == REPORT
    assert found.created_at == datetime.fromtimestamp(1.5, UTC)
    assert (found.verdict, found.score, found.speed_ratio, found.total) == (Verdict.PARTIAL, 71.5, 12.5, 1)


def test_only_the_attempt_that_holds_it_finishes_it(database: Database) -> None:
    add(database, "aaaaaaaaaaaa")
    with database.write() as tx:
        assert submissions.start(tx, "aaaaaaaaaaaa", attempt=1, now=2.0)
        assert submissions.start(tx, "aaaaaaaaaaaa", attempt=2, now=3.0)

        late = submissions.finish(tx, "aaaaaaaaaaaa", attempt=1, report=REPORT, package_digest=None, now=4.0)
        due = submissions.finish(tx, "aaaaaaaaaaaa", attempt=2, report=REPORT, package_digest=None, now=5.0)
        again = submissions.finish(tx, "aaaaaaaaaaaa", attempt=2, report=REPORT, package_digest=None, now=6.0)

    assert (late, due, again) == (False, True, False)


def test_an_earlier_attempt_cannot_start_after_a_later_one(database: Database) -> None:
    add(database, "aaaaaaaaaaaa")
    with database.write() as tx:
        submissions.start(tx, "aaaaaaaaaaaa", attempt=2, now=2.0)

        assert submissions.start(tx, "aaaaaaaaaaaa", attempt=1, now=3.0) is None
        assert not submissions.is_held(tx, "aaaaaaaaaaaa", attempt=1)
        assert submissions.is_held(tx, "aaaaaaaaaaaa", attempt=2)


def test_what_is_judged_is_not_started_again(database: Database) -> None:
    add(database, "aaaaaaaaaaaa")
    judge(database, "aaaaaaaaaaaa")

    with database.write() as tx:
        assert submissions.start(tx, "aaaaaaaaaaaa", attempt=9, now=9.0) is None


def test_lists_the_newest_first_page_by_page(database: Database) -> None:
    for number in range(7):
        add(database, f"n{number}", now=float(number // 2))  # some of the same moment

    pages: list[list[str]] = []
    before = None
    with database.read() as tx:
        while page := submissions.recent(tx, "ada", limit=3, before=before):
            pages.append([submission.submission_id for submission in page])
            before = page[-1].submission_id

    assert pages == [["n6", "n5", "n4"], ["n3", "n2", "n1"], ["n0"]]


def test_lists_nothing_before_one_that_does_not_exist(database: Database) -> None:
    add(database, "aaaaaaaaaaaa")

    with database.read() as tx:
        assert submissions.recent(tx, "ada", before="nosuchthing") == []


def test_lists_by_person_problem_and_mode(database: Database) -> None:
    add(database, "one", problem="softmax")
    add(database, "two", problem="kmeans")
    add(database, "run", problem="softmax", mode="run")
    add(database, "bobs", problem="softmax", person_id="bob")
    add(database, "nobodys", problem="softmax", person_id=None)

    with database.read() as tx:
        found = submissions.recent(tx, "ada", problem="softmax", mode="submit")

    assert [submission.submission_id for submission in found] == ["one"]


def test_tells_the_progress_of_each_problem(database: Database) -> None:
    for name, report in (
        ("one", REPORT),
        ("two", REPORT.model_copy(update={"verdict": Verdict.ACCEPTED, "score": 100})),
    ):
        add(database, name, problem="softmax")
        judge(database, name, report)
    add(database, "three", problem="kmeans")
    add(database, "four", problem="pca", mode="run")
    add(database, "five", problem="ridge", person_id="bob")
    add(database, "six", problem="adam", person_id=None)

    with database.read() as tx:
        progress = submissions.progress(tx, "ada")

    assert progress == {"softmax": Progress(2, 100, True), "kmeans": Progress(1, None, False)}


def test_counts_by_mode_and_verdict(database: Database) -> None:
    add(database, "one")
    add(database, "two")
    add(database, "three")
    judge(database, "one")
    judge(database, "two")

    with database.read() as tx:
        assert submissions.counts_by_verdict(tx) == [("submit", "Partial", 2)]
