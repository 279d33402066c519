"""How far apart two arrays of one shape are, element by element, in units of what is tolerated.

The unit is the share of the tolerance that an element needs: 0 is equal, 1 is just accepted, inf is beyond any
tolerance. Everything is asked as "share <= 1", never as "not > 1": a NaN must fail.

    share = |got - expected| / max(atol + rtol * |expected|, ulp * spacing(expected))

Work goes block by block so that the temporaries stay in the cache: comparing 10^7 floats costs about as much as
reading them a few times.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Measured", "Shares", "Tolerance", "measure", "share_of_number", "shares"]

Array = NDArray[Any]
Shares = NDArray[np.float64]

_BLOCK = 1 << 16
_EXACT_FLOAT = 2**53  # whole numbers up to here are float64s


@dataclass(frozen=True)
class Tolerance:
    """What may differ. `ulp` counts steps between neighbouring floats of the coarser of the two dtypes."""

    rtol: float = 0.0
    atol: float = 0.0
    ulp: int = 0
    equal_nan: bool = True
    equal_inf: bool = True

    @property
    def is_zero(self) -> bool:
        return self.rtol == 0 and self.atol == 0 and self.ulp == 0


@dataclass(frozen=True)
class Measured:
    """of: how many elements; differ: how many are beyond the tolerance; used: the largest share (of all elements).
    first, worst: indices into the flattened (C order) arrays, None where none differs."""

    of: int
    differ: int
    used: float
    first: int | None = None
    worst: int | None = None


def measure(expected: Array, got: Array, tolerance: Tolerance) -> Measured:
    """Two arrays of the same shape, in one pass over blocks."""
    differ, used = 0, 0.0
    first: int | None = None
    worst: int | None = None
    for start, block in _blocks(expected, got, tolerance):
        highest = int(block.argmax())
        if block[highest] <= 1:
            used = max(used, float(block[highest]))
            continue
        wrong = ~(block <= 1)
        differ += int(np.count_nonzero(wrong))
        if first is None:
            first = start + int(wrong.argmax())
        if worst is None or block[highest] > used:
            worst = start + highest
        used = max(used, float(block[highest]))
    return Measured(expected.size, differ, used, first, worst)


def shares(expected: Array, got: Array, tolerance: Tolerance) -> Shares:
    """The share of each element, in the arrays' own shape. Never NaN."""
    out = np.empty(expected.size)
    for start, block in _blocks(expected, got, tolerance):
        out[start : start + block.size] = block
    return out.reshape(expected.shape)


def share_of_number(expected: complex, got: complex, tolerance: Tolerance) -> float:
    """For two Python numbers that fit no array (whole numbers beyond 64 bits)."""
    if expected == got:
        return 0.0
    if not (isinstance(expected, int | float) and isinstance(got, int | float)):
        return math.inf
    if any(isinstance(x, float) and not math.isfinite(x) for x in (expected, got)):
        return math.inf
    allowed = Fraction(tolerance.atol) + Fraction(tolerance.rtol) * abs(Fraction(expected))
    if allowed == 0:
        return math.inf
    share = abs(Fraction(got) - Fraction(expected)) / allowed
    return float(share) if share < 10**300 else math.inf


def _blocks(expected: Array, got: Array, tolerance: Tolerance) -> Iterator[tuple[int, Shares]]:
    e, g = expected.reshape(-1), got.reshape(-1)
    with np.errstate(all="ignore"):
        for start in range(0, e.size, _BLOCK):
            yield start, _shares(e[start : start + _BLOCK], g[start : start + _BLOCK], tolerance)


def _shares(e: Array, g: Array, tolerance: Tolerance) -> Shares:
    kinds = {e.dtype.kind, g.dtype.kind}
    if kinds & set("USOV"):
        same = e == g if e.dtype.kind == g.dtype.kind else np.zeros(e.shape, dtype=bool)
        return np.where(same, 0.0, np.inf)
    if "c" in kinds:
        return _complex_shares(e.astype(np.complex128), g.astype(np.complex128), tolerance)
    if kinds <= set("iub"):
        return _whole_shares(e, g, tolerance)
    share = _float_shares(e, g, tolerance)
    if kinds & set("iu"):
        _forgive_no_rounding(e, g, share, tolerance)
    return share


def _float_shares(e: Array, g: Array, tolerance: Tolerance) -> Shares:
    wide = np.result_type(e.dtype, g.dtype, np.float64)
    ew, gw = e.astype(wide, copy=False), g.astype(wide, copy=False)
    distance = np.abs(gw - ew)
    allowed = np.abs(ew)
    allowed *= tolerance.rtol
    allowed += tolerance.atol
    if tolerance.ulp:
        np.maximum(allowed, tolerance.ulp * _spacing(e, g), out=allowed)
    # inf / inf, inf - inf and 0 / 0 are NaN here, so an infinite tolerance (expected inf) forgives nothing.
    share: Shares = np.divide(distance, allowed, out=distance).astype(np.float64, copy=False)
    doubtful = ~(share <= 1)
    if doubtful.any():
        ed, gd, sd = ew[doubtful], gw[doubtful], share[doubtful]
        same = ed == gd
        if tolerance.equal_nan:
            same |= np.isnan(ed) & np.isnan(gd)
        share[doubtful] = np.where(same, 0.0, np.where(np.isnan(sd), np.inf, sd))
    if not tolerance.equal_inf:
        share[np.isinf(gw)] = np.inf
    return share


def _complex_shares(e: Array, g: Array, tolerance: Tolerance) -> Shares:
    """By the modulus of the difference; where a part is not finite, part by part."""
    share: Shares = np.abs(g - e) / (tolerance.atol + tolerance.rtol * np.abs(e))
    doubtful = np.isnan(share) | ~np.isfinite(g)
    if doubtful.any():
        ed, gd = e[doubtful], g[doubtful]
        parts = (_float_shares(ed.real, gd.real, tolerance), _float_shares(ed.imag, gd.imag, tolerance))
        share[doubtful] = np.maximum(*parts)
    return share


def _whole_shares(e: Array, g: Array, tolerance: Tolerance) -> Shares:
    """Whole numbers and booleans: the distance cannot overflow here, whatever the two dtypes."""
    if e.dtype.kind == "b" or g.dtype.kind == "b":
        e, g = e.astype(np.int64), g.astype(np.int64)  # of 64-bit unsigned and bool: only 0 and 1 can be equal anyway
    more = g > e  # exact across signed and unsigned
    eu, gu = e.astype(np.uint64), g.astype(np.uint64)
    distance = np.where(more, gu - eu, eu - gu).astype(np.float64)
    if e.dtype.kind != g.dtype.kind:  # -1 and 2**64 - 1 are further apart than 64 bits can tell
        far = np.abs(g.astype(np.float64) - e.astype(np.float64))
        distance = np.where(far >= 2.0**63, far, distance)
    allowed = np.abs(e.astype(np.float64)) * tolerance.rtol + tolerance.atol
    return np.where(distance == 0, 0.0, distance / allowed)


def _forgive_no_rounding(e: Array, g: Array, share: Shares, tolerance: Tolerance) -> None:
    """A whole number beyond 2**53 may have become equal to a float by rounding alone; look again, exactly."""
    if not tolerance.is_zero:
        return
    for i in np.flatnonzero((share == 0) & (np.abs(e.astype(np.float64)) >= _EXACT_FLOAT)):
        if np.isfinite(e[i]) and int(e[i]) != int(g[i]):
            share[i] = np.inf


def _spacing(e: Array, g: Array) -> Array:
    """The step between neighbouring floats at the expected values, in the coarser of the float dtypes there are."""
    floats = [a.dtype for a in (e, g) if a.dtype.kind == "f"]
    coarser = min(floats, key=lambda dtype: np.finfo(dtype).nmant)
    step = np.spacing(np.abs(e.astype(coarser)))
    return np.where(np.isfinite(step), step, 0.0)
