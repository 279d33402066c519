"""What a template needs of a judged submission beyond its report: what to show first, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from judge.report import GroupResult, Report, TestResult
from judge.store.records import Submission
from judge.verdict import Verdict

__all__ = ["Result"]


@dataclass(frozen=True)
class Result:
    """`first` is the rejection that is explained openly: the first that shows its inputs, else the first of all.
    `groups` are those with tests, each with its tests in order."""

    report: Report
    first: TestResult | None
    groups: tuple[tuple[GroupResult, tuple[TestResult, ...]], ...]
    passed: int
    is_scored: bool
    plot: dict[str, Any] | None

    @classmethod
    def of(cls, submission: Submission) -> Result | None:
        """None until it is judged."""
        report = submission.report
        if report is None:
            return None
        rejected = [test for test in report.tests if test.verdict not in (Verdict.ACCEPTED, Verdict.NOT_RUN)]
        told = [test for test in rejected if "inputs" in test.detail]
        return cls(
            report=report,
            first=next(iter(told or rejected), None),
            groups=tuple(_grouped(report)),
            passed=sum(test.verdict is Verdict.ACCEPTED for test in report.tests),
            is_scored=submission.mode == "submit" and report.verdict is not Verdict.INTERNAL_ERROR,
            plot=_plot(report),
        )


def _grouped(report: Report) -> list[tuple[GroupResult, tuple[TestResult, ...]]]:
    """In the order of the report. A person's own input is a group that no package has."""
    names = [group.name for group in report.groups]
    grouped = [(group, tuple(test for test in report.tests if test.group == group.name)) for group in report.groups]
    own = tuple(test for test in report.tests if test.group not in names)
    if own:
        passed = sum(test.verdict is Verdict.ACCEPTED for test in own)
        grouped.append((GroupResult(name="own", points=0, max=0, passed=passed, total=len(own)), own))
    return [(group, tests) for group, tests in grouped if tests]


def _plot(report: Report) -> dict[str, Any] | None:
    speed = report.speed
    if speed is None or len(speed.points) < 2:
        return None
    return {"ratio": speed.ratio, "points": [point.model_dump() for point in speed.points]}
