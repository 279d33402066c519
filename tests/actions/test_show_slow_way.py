"""Where a slow way lies beside a submission: at the sizes it was timed at, and never by guess."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.actions.show_slow_way import show_slow_way
from judge.package import proven
from judge.package.proven import SizeRatio
from judge.report import Report, Speed, SpeedPoint
from judge.services import Judge
from judge.store.records import Submission
from judge.verdict import Verdict
from judge.verifying.record import told_of
from tests.actions.test_show_ratios import judged

LINE = (SizeRatio(10, 12.0, 11.0, 14.0), SizeRatio(20, 24.0, 24.0, 24.0), SizeRatio(40, 60.0, 50.0, 70.0))


@pytest.fixture
def submission(judge: Judge) -> Submission:
    """Timed at 10 and 20."""
    points = [SpeedPoint(size=size, cpu_s=1.0, reference_cpu_s=1.0) for size in (10, 20)]
    report = Report(verdict=Verdict.ACCEPTED, score=90.0, speed=Speed(ratio=1.0, points=points))
    return replace(judged(judge, "a", 1.0), report=report)


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    of_host = {"slow_ratio": 9.0, "slow_sizes": told_of(LINE)}
    monkeypatch.setattr(proven, "proof_of", lambda _package: {"hosts": {"here": of_host}})


@pytest.mark.usefixtures("recorded")
def test_is_a_line_over_the_sizes_that_were_timed(judge: Judge, submission: Submission) -> None:
    assert show_slow_way(judge, submission) == {10: LINE[0], 20: LINE[1]}


def test_is_one_point_where_the_record_has_one_number(
    judge: Judge, submission: Submission, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proven, "proof_of", lambda _package: {"hosts": {"here": {"slow_ratio": 9.0}}})

    assert show_slow_way(judge, submission) == {20: SizeRatio(20, 9.0, 9.0, 9.0)}


@pytest.mark.usefixtures("recorded")
def test_is_nothing_beside_a_reference_in_another_framework(judge: Judge, submission: Submission) -> None:
    in_numpy = replace(submission, problem="kmeans-lloyd")

    assert show_slow_way(judge, in_numpy) == {10: LINE[0], 20: LINE[1]}
    assert show_slow_way(judge, replace(in_numpy, framework="torch")) == {}


@pytest.mark.usefixtures("recorded")
def test_is_nothing_where_nothing_was_timed_or_the_problem_is_gone(judge: Judge, submission: Submission) -> None:
    assert show_slow_way(judge, replace(submission, report=None)) == {}
    assert show_slow_way(judge, replace(submission, report=Report(verdict=Verdict.ACCEPTED, score=1.0))) == {}
    assert show_slow_way(judge, replace(submission, problem="none")) == {}
