"""What an interview keeps from whoever is in it: which tests there are and why one was rejected. The worked example and
one's own input stay open, for those were read or written by hand. Once it is over everything is shown.

This is done where submissions are read, so that the page, the API, the stream and the terminal all say the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from judge.package.schema import SAMPLE
from judge.report import GroupResult, Report, TestResult
from judge.store.records import StoredEvent, Submission
from judge.verdict import Verdict

__all__ = ["blinded", "blinded_event"]

GROUP = "hidden"
_OPEN = {SAMPLE, "own"}


def blinded(submission: Submission) -> Submission:
    """The verdict and how many tests passed; of a test that is kept back its verdict and its times."""
    tests = tuple(_blinded_test(test, number) for number, test in enumerate(submission.tests, 1))
    report = _blinded_report(submission.report, list(tests)) if submission.report is not None else None
    return replace(submission, tests=tests, report=report)


def blinded_event(event: StoredEvent) -> StoredEvent:
    """A test by its verdict alone. (Its number is not known here: a reader may have come in the middle.)"""
    if event.kind != "test" or event.data["group"] in _OPEN:
        return event
    kept: dict[str, Any] = _blinded_test(TestResult.model_validate(event.data), None).model_dump(mode="json")
    return replace(event, data=kept)


def _blinded_test(test: TestResult, number: int | None) -> TestResult:
    if test.group in _OPEN:
        return test
    name = f"{GROUP}/{number}" if number is not None else f"{GROUP} test"
    return test.model_copy(update={"name": name, "group": GROUP, "message": "", "detail": {}, "stdout": ""})


def _blinded_report(report: Report, tests: list[TestResult]) -> Report:
    kept = [group for group in report.groups if group.name in _OPEN]
    hidden = [test for test in tests if test.group == GROUP]
    if hidden:
        passed = sum(test.verdict is Verdict.ACCEPTED for test in hidden)
        kept.append(GroupResult(name=GROUP, points=report.score, max=100, passed=passed, total=len(hidden)))
    passed = sum(test.verdict is Verdict.ACCEPTED for test in tests)
    # Where there are no tests, the message is about the source itself: it does not compile, or defines nothing.
    message = f"{passed} of {len(tests)} tests passed." if tests else report.message
    return report.model_copy(update={"groups": kept, "tests": tests, "message": message, "speed": None})
