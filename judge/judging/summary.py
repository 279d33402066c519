"""The one sentence at the head of a report."""

from __future__ import annotations

from collections.abc import Sequence

from judge.figures import ratio
from judge.package.load import Package
from judge.report import Speed, TestResult
from judge.verdict import Verdict

__all__ = ["summary"]


def summary(
    package: Package, verdict: Verdict, tests: Sequence[TestResult], speed: Speed | None, *, is_whole: bool
) -> str:
    """How it went, or the first rejection. is_whole: all tests were run, not only those that anybody can see."""
    if verdict is Verdict.PARTIAL and speed is not None and speed.ratio is not None:
        zero = package.manifest.speed.zero
        return (
            f"Every answer is right, but it takes {ratio(speed.ratio)} times as long as the reference, and from "
            f"{zero:g} times on there are no points for speed."
        )
    if verdict is Verdict.ACCEPTED:
        if not is_whole:
            return f"{_passed(tests)}. The other tests run when you submit."
        taken = f", in {ratio(speed.ratio)} times the reference's time" if speed and speed.ratio is not None else ""
        return f"All {len(tests)} tests passed{taken}." if len(tests) != 1 else f"The test passed{taken}."
    worst = [test for test in tests if test.verdict is verdict]
    if not worst:
        return ""
    first = worst[0]
    return f"{first.name}: {first.message or f'{first.verdict.value}.'}"


def _passed(tests: Sequence[TestResult]) -> str:
    return "The visible test passed" if len(tests) == 1 else f"The {len(tests)} visible tests passed"
