"""Do the limits keep their distance, on this host, from the slowest right way and from the fastest slow one?

As Kattis has it: what is right needs less than a limit by a margin, and what is too slow exceeds it by one. Time limit,
memory limit, and the ratio from which on speed earns nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from judge.calls import call_of, limits_of, submission_of
from judge.package.load import TaggedSubmission
from judge.package.schema import SPEED
from judge.report import Report
from judge.verdict import Verdict
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground
from judge.verifying.record import told_of
from judge.verifying.slow_sizes import slow_sizes
from sandbox.base import Ending

__all__ = ["claims"]

_TIME, _MEMORY, _RATIO = 2.0, 1.5, 1.25
"""By how many times a right way must stay below the limit of time, of memory, and the ratio that earns nothing."""
_BEYOND = 1.5  # times the limit: with so much more of it a slow way must still be caught
_LIMITS = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)


def claims(ground: Ground) -> Iterator[Claim]:
    """Two claims: below the limits, and beyond them. Raises InvalidPackage, SandboxError."""
    if any(ground.report(one.source).verdict is not Verdict.ACCEPTED for one in ground.tagged("accepted")):
        return  # which another claim says
    yield _below(ground)
    if ground.tagged("time_limit_exceeded"):
        yield _beyond(ground)


def _below(ground: Ground) -> Claim:
    limits = limits_of(ground.package, ground.tests, ground.framework)
    zero = ground.package.manifest.speed.zero
    slowest_s, slowest, slowest_at = _largest(ground, "wall_s")
    memory_mb, largest, largest_at = _largest(ground, "memory_mb")
    ratio, laggard = _worst_ratio(ground, zero)
    detail: dict[str, Any] = {
        "host": ground.host,
        "reference_s": round(ground.tests.reference_s, 4),
        "slowest_accepted_s": round(slowest_s, 4),
        "memory_mb": round(memory_mb, 1),
        "accepted_ratio": ratio,
        "time_s": limits.wall_s,
    }
    if slowest_s * _TIME > limits.wall_s:
        says = (
            f"{slowest} takes {slowest_s:.2g} s at {slowest_at}; the limit, {limits.wall_s:g} s, should be twice that"
        )
        return Claim("limits", False, says, detail)
    if memory_mb * _MEMORY > limits.memory_mb:
        says = f"{largest} takes {memory_mb:.0f} MB at {largest_at}; raise limits.memory_mb to {_MEMORY:g} times that"
        return Claim("limits", False, says, detail)
    if ratio is not None and ratio * _RATIO > zero:
        says = f"{laggard} takes {ratio:.2f} times the reference's time, too near to {zero:g}, which earns nothing"
        return Claim("limits", False, f"{says}; raise speed.zero, or call it too slow", detail)
    says = f"right ways take up to {slowest_s:.2g} of {limits.wall_s:g} s, {memory_mb:.0f} of {limits.memory_mb} MB"
    if ratio is not None:
        says += f", {ratio:.2g} of {zero:g} times the reference's time"
    return Claim("limits", True, says, detail)


def _beyond(ground: Ground) -> Claim:
    zero = ground.package.manifest.speed.zero
    ratios = []
    for submission in ground.tagged("time_limit_exceeded"):
        report = ground.report(submission.source)
        limited = [test for test in report.tests if test.verdict in _LIMITS]
        if limited:
            largest = max(ground.tests.of(SPEED), key=lambda test: test.size or 0, default=None)
            hardest = [test.name for test in (largest,) if test is not None] + [limited[0].name]
            if not any(_is_far_beyond(ground, submission, name) for name in dict.fromkeys(hardest)):
                says = f"{submission.path} ends within {_BEYOND:g} times the limit at {hardest[0]}"
                return Claim("too slow", False, f"{says}: make it larger")
            continue
        ratio = _ratio(report)
        if ratio is not None and ratio < _RATIO * zero:
            ratio = max(ratio, _ratio(ground.again(submission.source)) or 0.0)
        if ratio is not None:
            ratios.append(ratio)
            if ratio < _RATIO * zero:
                says = f"{submission.path} takes {ratio:.2f} times the reference's time, too near to {zero:g}"
                return Claim("too slow", False, f"{says}; enlarge the speed tests, or lower speed.zero")
    line = told_of(slow_sizes(ground))
    if not ratios:
        return Claim("too slow", True, f"every slow way is over a limit by {_BEYOND:g} times", {"slow_sizes": line})
    least = min(ratios)
    says = f"the fastest slow way takes {least:.2g} times the reference's time; points end at {zero:g}"
    return Claim("too slow", True, says, {"slow_ratio": least, "slow_sizes": line})


def _largest(ground: Ground, what: str) -> tuple[float, str, str]:
    """(how much, by which right way, at which test)."""
    found = (
        (float(getattr(test, what)), submission.path, test.name)
        for submission in ground.tagged("accepted")
        for test in ground.report(submission.source).tests
    )
    return max(found, default=(0.0, "", ""))


def _worst_ratio(ground: Ground, zero: float) -> tuple[float | None, str]:
    """Of the right ways; measured again where it comes too near, for another process may have been in the way."""
    worst: tuple[float | None, str] = (None, "")
    for submission in ground.tagged("accepted"):
        ratio = _ratio(ground.report(submission.source))
        if ratio is not None and ratio * _RATIO > zero:
            ratio = min(ratio, _ratio(ground.again(submission.source)) or ratio)
        if ratio is not None and (worst[0] is None or ratio > worst[0]):
            worst = (ratio, submission.path)
    return worst


def _ratio(report: Report) -> float | None:
    return report.speed.ratio if report.speed is not None else None


def _is_far_beyond(ground: Ground, submission: TaggedSubmission, name: str) -> bool:
    """Would it be caught at this test with half as much again, too?"""
    test = next(one for one in ground.tests.tests if one.name == name)
    limits = limits_of(ground.package, ground.tests, ground.framework)
    wider = replace(limits, wall_s=limits.wall_s * _BEYOND, memory_mb=int(limits.memory_mb * _BEYOND))
    source = submission_of(ground.package, submission.source, ground.framework)
    with ground.sandbox.lease(wider) as run:
        outcome = run.call(source, call_of(ground.package, test, framework=ground.framework), wider)
    return outcome.ending in (Ending.WALL_LIMIT, Ending.MEMORY_LIMIT)
