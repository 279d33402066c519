"""Right digits, but too few of them: float32, float16, rounded, the fraction cut off."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_precision"]

_FEW, _MANY = 2, 5
"""So many different numbers do not fit by accident: whole ones that follow the expected ones, and any."""


def guess_precision(case: Evidence) -> Iterator[str]:
    """For real numbers of one shape; the dtypes may differ."""
    e, g = case.expected, case.got
    if e.dtype.kind != "f" or g.dtype.kind not in "iuf":
        return
    with np.errstate(all="ignore"):
        yield from _cut_off(e, g)
        if g.dtype.kind == "f":
            yield from _rounded(e, g)
            yield from _narrow(e.astype(np.float64), g)


def _cut_off(e: Array, g: Array) -> Iterator[str]:
    """Whole numbers where the expected ones are not."""
    if not np.isfinite(e).all():
        return
    fractions = e[e != np.floor(e)]
    told = g[(e != np.floor(e)) & (g != 0)]  # 0 is also what an answer holds that was never filled in
    if not told.size:
        return
    if (g == np.floor(e)).all() or (g == np.trunc(e)).all():
        if np.unique(told).size >= _FEW:
            yield "integer division, or a cast to int: the fraction is cut off"
    elif (g == np.round(e)).all() and np.unique(fractions).size >= _MANY and np.unique(told).size >= _FEW:
        yield "rounded to whole numbers"


def _rounded(e: Array, g: Array) -> Iterator[str]:
    if not np.isfinite(e).all() or not np.isfinite(g).all():
        return
    least = 1 if np.unique(g).size >= _FEW + 1 else 3  # few numbers are short by accident
    for digits in range(least, 9):
        rounded = np.round(e, digits)
        if (rounded != e).any() and np.abs(g - rounded).max(initial=0.0) <= 1e-12 * max(
            1.0, float(np.abs(e).max(initial=0.0))
        ):
            yield f"rounded to {digits} decimal{'s' * (digits > 1)}"
            return


def _narrow(e: Array, g: Array) -> Iterator[str]:
    """Every number fits a narrower float, which the expected ones do not, and the error is of its size."""
    wide = g.astype(np.float64)
    finite = np.isfinite(e) & np.isfinite(wide) & (e != 0)
    if not finite.any() or not (np.isfinite(e) == np.isfinite(wide)).all():
        return
    es, gs = e[finite], wide[finite]
    different = np.unique(gs).size
    for dtype, name in ((np.float16, "float16"), (np.float32, "float32")):
        eps = float(np.finfo(dtype).eps)
        held = gs.astype(dtype).astype(np.float64) == gs
        known = es.astype(dtype).astype(np.float64) == es
        off = np.abs(gs - es) / np.maximum(np.abs(es), 1e-3 * np.abs(es).max())
        # Fractions such as 13/16 fit float16 by nature; only many numbers that do are no accident.
        is_telling = different >= _MANY or (dtype is np.float32 and bool((gs.astype(np.float16) != gs).all()))
        bound = 256 * eps if dtype is np.float32 else 16 * eps
        if held.all() and known.mean() < 0.5 and off.max() <= bound and is_telling:
            yield f"computed in {name}, more digits are asked for"
            return
        # Computed narrow and widened afterwards: most elements are off by about that much, to either side.
        sides = (float((gs > es).mean()), float((np.abs(gs) > np.abs(es)).mean()))
        if dtype is np.float32 and es.size >= 8 and off.max() <= 64 * eps and np.median(off) >= eps / 16:
            if all(0.1 <= side <= 0.9 for side in sides):
                yield f"the errors are those of {name}: somewhere on the way the numbers are cut to it"
            return
