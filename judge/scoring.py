"""Points: what each group earns, what the speed earns, and the verdict on the whole. Arithmetic only."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from judge.interval import Interval, slope, trimmed_mean
from judge.package.schema import SPEED, Group
from judge.package.schema import Speed as SpeedRule
from judge.report import Exponent, GroupResult, Speed, SpeedPoint, TestResult
from judge.verdict import Verdict, worst

__all__ = ["LEAST_S", "log_ratio", "overall", "score_groups", "score_speed", "speed_share"]

LEAST_S = 1e-3
"""Less CPU time than this cannot be told apart from the noise of the clock."""


def score_groups(
    groups: Mapping[str, Group], tests: Iterable[TestResult], totals: Mapping[str, int], speed: Speed | None
) -> list[GroupResult]:
    """Each group's points: its share of passed tests, and, of the group speed, that share times the speed score.

    totals: how many tests each group has; groups without one are left out. speed: None where none was measured.
    """
    passed: dict[str, int] = {}
    for test in tests:
        passed[test.group] = passed.get(test.group, 0) + (test.verdict is Verdict.ACCEPTED)
    results = []
    for name, group in groups.items():
        total = totals.get(name, 0)
        if total == 0:
            continue
        share = passed.get(name, 0) / total
        if name == SPEED:
            share *= speed.score if speed is not None else 0.0
        points = round(group.points * share, 2)
        results.append(GroupResult(name=name, points=points, max=group.points, passed=passed.get(name, 0), total=total))
    return results


def score_speed(points: Sequence[SpeedPoint], rule: SpeedRule) -> Speed:
    """The ratio to the reference, geometric mean over the sizes, how sure it is, the share of the points that it earns,
    and how both grow with the size."""
    if not points:
        return Speed(ratio=None, score=0.0, points=[])
    known = [_log_ratio_of(point) for point in points]
    middle = math.fsum(one.middle for one in known) / len(known)
    half = math.hypot(*(one.half for one in known)) / len(known)  # the sizes are disturbed independently
    ratio, is_sure = math.exp(middle), math.isfinite(half)
    return Speed(
        ratio=round(ratio, 4),
        low=round(math.exp(middle - half), 4) if is_sure else None,
        high=round(math.exp(middle + half), 4) if is_sure else None,
        score=speed_share(ratio, rule),
        exponent=_exponent([(point.size, point.times) for point in points]),
        reference_exponent=_exponent([(point.size, point.reference_times) for point in points]),
        points=list(points),
    )


def log_ratio(mine_s: float, theirs_s: float) -> float:
    """Of two CPU times."""
    return math.log(max(mine_s, LEAST_S) / max(theirs_s, LEAST_S))


def _log_ratio_of(point: SpeedPoint) -> Interval:
    pairs = list(zip(point.times, point.reference_times, strict=True)) or [(point.cpu_s, point.reference_cpu_s)]
    return trimmed_mean([log_ratio(mine, theirs) for mine, theirs in pairs])


def _exponent(measured: Sequence[tuple[int, Sequence[float]]]) -> Exponent | None:
    """The slope of log time over log size, through every round. Sizes that differ by less than half say nothing."""
    logs = [(math.log(size), math.log(time_s)) for size, times in measured for time_s in times if size > 0 < time_s]
    sizes = [size for size, times in measured if times]
    if not sizes or max(sizes) < 1.5 * min(sizes):
        return None
    found = slope([x for x, _ in logs], [y for _, y in logs])
    return None if found is None else Exponent(value=round(found.middle, 2), margin=round(found.half, 2))


def speed_share(ratio: float, rule: SpeedRule) -> float:
    """1 up to rule.full, 0 from rule.zero on, and straight between on a logarithmic scale."""
    if ratio <= rule.full:
        return 1.0
    if ratio >= rule.zero:
        return 0.0
    return round(math.log(rule.zero / ratio) / math.log(rule.zero / rule.full), 4)


def overall(tests: Sequence[TestResult], speed: Speed | None) -> Verdict:
    """Accepted where every test passed and the speed earns something; Partial where only the speed earns nothing; else
    the gravest verdict of a test. speed: None where the package has no such group, or it was not asked."""
    verdict = worst([test.verdict for test in tests])
    if verdict is Verdict.ACCEPTED and speed is not None and speed.score == 0.0:
        return Verdict.PARTIAL
    return verdict
