"""How sure is a measured number: a mean with its interval, and a slope with its own.

Times are disturbed by whatever else a machine does: mostly a little, now and then a lot. So the mean is a trimmed one,
with the interval that belongs to it (Tukey and McLaughlin 1963; Yuen 1974). All intervals are of 95 %.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import scipy

__all__ = ["Interval", "slope", "trimmed_mean"]

_TRIM = 0.2  # of the values, at each end
_LEVEL = 0.975  # of each side


@dataclass(frozen=True)
class Interval:
    """middle plus or minus half; half is inf where too few values are known to tell."""

    middle: float
    half: float

    @property
    def low(self) -> float:
        return self.middle - self.half

    @property
    def high(self) -> float:
        return self.middle + self.half


def trimmed_mean(values: Sequence[float]) -> Interval:
    """Of at least one value; with fewer than five nothing is trimmed, and it is Student's interval."""
    ordered = sorted(values)
    cut = int(_TRIM * len(ordered))
    kept = ordered[cut : len(ordered) - cut]
    middle = math.fsum(kept) / len(kept)
    if len(kept) < 2:
        return Interval(middle, math.inf)
    winsorized = [kept[0]] * cut + kept + [kept[-1]] * cut
    centre = math.fsum(winsorized) / len(winsorized)
    squares = math.fsum((value - centre) ** 2 for value in winsorized)
    error = math.sqrt(squares / (len(kept) * (len(kept) - 1)))
    return Interval(middle, float(scipy.special.stdtrit(len(kept) - 1, _LEVEL)) * error)


def slope(xs: Sequence[float], ys: Sequence[float]) -> Interval | None:
    """Of the straight line of least squares; None where it takes more points, or more than one x, to draw it."""
    if len(xs) < 3 or max(xs) == min(xs):
        return None
    x0, y0 = math.fsum(xs) / len(xs), math.fsum(ys) / len(ys)
    spread = math.fsum((x - x0) ** 2 for x in xs)
    steepness = math.fsum((x - x0) * (y - y0) for x, y in zip(xs, ys, strict=True)) / spread
    squares = math.fsum((y - y0 - steepness * (x - x0)) ** 2 for x, y in zip(xs, ys, strict=True))
    error = math.sqrt(squares / (len(xs) - 2) / spread)
    return Interval(steepness, float(scipy.special.stdtrit(len(xs) - 2, _LEVEL)) * error)
