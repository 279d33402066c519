"""How many times the reference's time a slow way takes, size by size: the line that a plot draws of it.

Judging a slow way measures it: it is timed side by side with the reference at every size that it finishes.
"""

from __future__ import annotations

from collections.abc import Iterable

from judge.package.proven import SizeRatio
from judge.report import Report, SpeedPoint
from judge.verifying.ground import Ground

__all__ = ["of_fastest", "slow_sizes"]

_LEAST_S = 1e-6  # times are kept to the microsecond: a reference below that has no ratio


def slow_sizes(ground: Ground) -> tuple[SizeRatio, ...]:
    """Of the package's fastest slow way; empty where none finishes any size. Raises InvalidPackage, SandboxError."""
    return of_fastest(ground.report(submission.source) for submission in ground.tagged("time_limit_exceeded"))


def of_fastest(reports: Iterable[Report]) -> tuple[SizeRatio, ...]:
    """Of the one that finishes the most sizes; of several, the fastest at the largest of them."""
    ways = [_line(report.speed.points) for report in reports if report.speed is not None]
    return min(filter(None, ways), key=lambda line: (-len(line), line[-1].ratio), default=())


def _line(points: Iterable[SpeedPoint]) -> tuple[SizeRatio, ...]:
    told = [_ratio_at(point) for point in points if point.reference_cpu_s >= _LEAST_S]
    return tuple(sorted(told, key=lambda one: one.size))


def _ratio_at(point: SpeedPoint) -> SizeRatio:
    """With the middle four fifths of its rounds, as the plot has them of one's own time."""
    pairs = zip(point.times, point.reference_times, strict=True)
    rounds = sorted(mine / theirs for mine, theirs in pairs if theirs >= _LEAST_S)
    ratio = point.cpu_s / point.reference_cpu_s
    low, high = (rounds[round(share * (len(rounds) - 1))] if rounds else ratio for share in (0.1, 0.9))
    # Of few rounds the ratio of the medians may lie a little beside the ratios of all rounds.
    return SizeRatio(point.size, ratio, min(low, ratio), max(high, ratio))
