"""Everybody's ratios: whose count, where one's own lies, and what stays out."""

from __future__ import annotations

import pytest

from judge.actions.show_ratios import ratios_around, show_ratios, show_slow_ratio
from judge.errors import NotFound, UsageError
from judge.report import Report, Speed
from judge.services import Judge
from judge.store import submissions
from judge.store.records import LOCAL_PERSON, Submission
from judge.verdict import Verdict


def judged(
    judge: Judge, name: str, ratio: float | None, *, verdict: Verdict = Verdict.ACCEPTED, framework: str = "numpy"
) -> Submission:
    speed = Speed(ratio=ratio, low=ratio * 0.9, high=ratio * 1.1) if ratio is not None else None
    with judge.store.write() as tx:
        submissions.add(
            tx,
            submission_id=name,
            problem="softmax",
            framework=framework,
            mode="submit",
            source="x",
            own_input=None,
            now=1.0,
            person_id=LOCAL_PERSON,
        )
        submissions.start(tx, name, attempt=1, now=2.0)
        report = Report(verdict=verdict, score=50.0, speed=speed)
        submissions.finish(tx, name, attempt=1, report=report, package_digest=None, now=3.0)
        found = submissions.get(tx, name)
    assert found is not None
    return found


def test_right_submissions_count_once_each_where_their_ratio_lies(judge: Judge) -> None:
    mine = judged(judge, "a", 1.5)
    judged(judge, "b", 3.0, verdict=Verdict.PARTIAL)
    judged(judge, "c", 1.0)
    judged(judge, "d", 1.2, verdict=Verdict.WRONG_ANSWER)
    judged(judge, "e", 1.2, framework="torch")
    judged(judge, "f", None)
    found = ratios_around(judge, mine)

    assert found is not None
    bins = {round(edge, 2): count for edge, count in zip(found.edges, found.counts, strict=False) if count}
    assert found.total == 3
    assert bins == {1.0: 1, 1.41: 1, 2.83: 1}
    assert (found.own, found.low, found.high) == (1.5, 1.5 * 0.9, 1.5 * 1.1)
    assert found.slower == 0.5


def test_what_lies_beyond_is_in_the_last_bins(judge: Judge) -> None:
    judged(judge, "a", 1e-3)
    judged(judge, "b", 1e6)
    counts = show_ratios(judge, "softmax", "numpy", None).counts

    assert (counts[0], counts[-1], sum(counts)) == (1, 1, 2)


def test_ones_own_is_ones_least(judge: Judge) -> None:
    judged(judge, "a", 3.0)
    judged(judge, "b", 2.0)

    assert show_ratios(judge, "softmax", "numpy", LOCAL_PERSON).own == 2.0
    assert show_ratios(judge, "softmax", "numpy", None).own is None


def test_without_a_time_there_is_nothing_to_show(judge: Judge) -> None:
    assert ratios_around(judge, judged(judge, "a", None)) is None


def test_of_what_is_not_offered(judge: Judge) -> None:
    with pytest.raises(NotFound):
        show_ratios(judge, "none", "numpy", None)
    with pytest.raises(UsageError):
        show_ratios(judge, "softmax", "fortran", None)


def test_a_slow_way_is_what_the_proof_measured(judge: Judge) -> None:
    assert (show_slow_ratio(judge, "kmeans-lloyd") or 0) > 1
    assert show_slow_ratio(judge, "none") is None
