"""Everybody's ratios: that people are counted, where one's own lies, and what stays out."""

from __future__ import annotations

import pytest

from judge.actions.show_ratios import Ratios, ratios_around, show_ratios
from judge.errors import NotFound, UsageError
from judge.report import Report, Speed
from judge.services import Judge
from judge.store import submissions
from judge.store.records import LOCAL_PERSON, Submission
from judge.verdict import Verdict


def judged(
    judge: Judge,
    name: str,
    ratio: float | None,
    *,
    person: str | None = LOCAL_PERSON,
    verdict: Verdict = Verdict.ACCEPTED,
    framework: str = "numpy",
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
            person_id=person,
        )
        submissions.start(tx, name, attempt=1, now=2.0)
        report = Report(verdict=verdict, score=50.0, speed=speed)
        submissions.finish(tx, name, attempt=1, report=report, package_digest=None, now=3.0)
        found = submissions.get(tx, name)
    assert found is not None
    return found


def bins_of(found: Ratios | None) -> dict[float, int]:
    assert found is not None
    assert found.total == sum(found.counts)
    return {round(edge, 2): count for edge, count in zip(found.edges, found.counts, strict=False) if count}


def test_a_person_counts_once_with_the_best_of_theirs(judge: Judge) -> None:
    mine = judged(judge, "a", 1.5)
    for name, ratio in (("b", 9.0), ("c", 3.0), ("d", 4.5)):
        judged(judge, name, ratio, person="ada")
    judged(judge, "e", 1.0, person="bob")

    found = ratios_around(judge, mine)

    assert bins_of(found) == {1.0: 1, 1.41: 1, 2.83: 1}
    assert found is not None
    assert (found.own, found.low, found.high) == (1.5, 1.5 * 0.9, 1.5 * 1.1)
    assert found.slower == 0.5, "ada takes longer, bob does not"


def test_what_was_not_accepted_in_this_framework_by_somebody_stays_out(judge: Judge) -> None:
    judged(judge, "a", 1.5, person="ada")
    judged(judge, "b", 1.2, person="bob", verdict=Verdict.WRONG_ANSWER)
    judged(judge, "c", 20.0, person="cem", verdict=Verdict.PARTIAL)
    judged(judge, "d", 1.2, person="dan", framework="torch")
    judged(judge, "e", None, person="eve")
    judged(judge, "f", 1.2, person=None)

    assert bins_of(show_ratios(judge, "softmax", "numpy", None)) == {1.41: 1}


def test_a_submission_stands_for_its_author(judge: Judge) -> None:
    judged(judge, "a", 1.0)
    slow = judged(judge, "b", 20.0, verdict=Verdict.PARTIAL)
    judged(judge, "c", 3.0, person="ada")

    assert bins_of(ratios_around(judge, slow)) == {2.83: 1, 16.0: 1}


def test_what_nobody_is_known_to_have_sent_has_its_own_bar(judge: Judge) -> None:
    judged(judge, "a", 1.0, person=None)
    seen = judged(judge, "b", 4.5, person=None)

    assert bins_of(ratios_around(judge, seen)) == {4.0: 1}


def test_what_lies_beyond_is_in_the_last_bins(judge: Judge) -> None:
    judged(judge, "a", 1e-3, person="ada")
    judged(judge, "b", 1e6, person="bob")
    counts = show_ratios(judge, "softmax", "numpy", None).counts

    assert (counts[0], counts[-1], sum(counts)) == (1, 1, 2)


def test_ones_own_is_ones_least(judge: Judge) -> None:
    judged(judge, "a", 3.0)
    judged(judge, "b", 2.0)

    mine = show_ratios(judge, "softmax", "numpy", LOCAL_PERSON)
    assert (mine.own, mine.slower, bins_of(mine)) == (2.0, None, {2.0: 1})
    assert show_ratios(judge, "softmax", "numpy", None).own is None


def test_without_a_time_there_is_nothing_to_show(judge: Judge) -> None:
    assert ratios_around(judge, judged(judge, "a", None)) is None


def test_of_what_is_not_offered(judge: Judge) -> None:
    with pytest.raises(NotFound):
        show_ratios(judge, "none", "numpy", None)
    with pytest.raises(UsageError):
        show_ratios(judge, "softmax", "fortran", None)
