"""Is every slow way caught: right answers, but no points for speed, or a limit?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.verdict import Verdict
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]

_LIMITS = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)


def claims(ground: Ground) -> Iterator[Claim]:
    """A claim for each submission that is too slow."""
    zero = ground.package.manifest.speed.zero
    for submission in ground.tagged("time_limit_exceeded"):
        report = ground.report(submission.source)
        name = f"time_limit_exceeded/{submission.name}"
        detail: dict[str, Any] = {"verdict": report.verdict.value, "score": report.score}
        ratio = report.speed.ratio if report.speed is not None else None
        if ratio is not None:
            detail["ratio"] = ratio
        if report.verdict in _LIMITS:
            limited = [test.name for test in report.tests if test.verdict in _LIMITS]
            yield Claim(name, True, f"{report.verdict.value} at {limited[0]}", detail)
        elif report.verdict is Verdict.PARTIAL and ratio is not None:
            yield Claim(name, True, f"{ratio:.1f} times the reference's time; no points from {zero:g} on", detail)
        elif report.verdict is Verdict.ACCEPTED and ratio is not None:
            says = f"it earns points: {ratio:.1f} times the reference's time, and they end at {zero:g}"
            yield Claim(name, False, f"{says}; enlarge the speed tests, or lower speed.zero", detail)
        else:
            yield Claim(name, False, f"it should be right but slow: {report.verdict.value}: {report.message}", detail)
