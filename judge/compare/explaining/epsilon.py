"""A missing epsilon: the answer divides by s, or by its root, where the reference divides by s + eps."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_epsilon"]

_MOST = 200_000  # elements of the answer, and of an input


def guess_epsilon(case: Evidence) -> Iterator[str]:
    """For real arrays of one shape.

    got / expected is then (s + eps) / s, or its root, with s a spread, norm or sum of an input along an axis, and eps a
    round number: all elements must agree on it.
    """
    e, g = case.expected, case.got
    if e.dtype.kind != "f" or g.dtype.kind != "f" or not 3 <= e.size <= _MOST:
        return
    with np.errstate(all="ignore"):
        ratio = g.astype(np.float64) / e.astype(np.float64)
        usable = np.isfinite(ratio) & (np.abs(e) > max(case.tight.atol, 1e-3 * case.scale))
        if usable.sum() < 3 or not case.wrong.any() or not (ratio[usable] > 0).all() or np.ptp(ratio[usable]) == 0:
            return
        for name, s in _spreads(case):
            at = np.broadcast_to(s, e.shape)[usable]
            for power, how in ((1, "added to"), (2, "added under the root to")):
                eps = at * (ratio[usable] ** power - 1.0)
                found = _round_number(eps)
                if found is not None:
                    yield f"an epsilon is missing: {found:g} {how} {name}"


def _spreads(case: Evidence) -> Iterator[tuple[str, Array]]:
    """What one usually divides by, of each input along each axis, in a shape that fits the answer."""
    for name, array in case.inputs:
        if array.dtype.kind not in "iuf" or not 0 < array.ndim <= 4 or not 0 < array.size <= _MOST:
            continue
        x = array.astype(np.float64)
        axes: list[int | tuple[int, ...] | None] = [None, *range(x.ndim)]
        if x.ndim > 2:
            axes += [tuple(i for i in range(x.ndim) if i != kept) for kept in range(x.ndim)]
        for axis in axes:
            along = "" if axis is None else f" along axis {axis}"
            for word, s in (
                ("variance", x.var(axis=axis, keepdims=True)),
                ("standard deviation", x.std(axis=axis, keepdims=True)),
                ("mean square", (x * x).mean(axis=axis, keepdims=True)),
                ("norm", np.sqrt((x * x).sum(axis=axis, keepdims=True))),
                ("sum", x.sum(axis=axis, keepdims=True)),
            ):
                if _broadcasts(s.shape, case.expected.shape) and (s > 0).all():
                    yield f"the {word} of {name}{along}", s


def _broadcasts(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    return len(shape) <= len(to) and all(a in (1, b) for a, b in zip(reversed(shape), reversed(to), strict=False))


def _round_number(eps: Array) -> float | None:
    """1e-k that they all agree on, to within two per cent; else None."""
    middle = float(np.median(eps))
    if not 1e-13 < middle < 0.5 or float(np.abs(eps / middle - 1.0).max()) > 0.02:
        return None
    nearest = 10.0 ** round(math.log10(middle))
    return nearest if abs(middle / nearest - 1.0) <= 0.02 else None
