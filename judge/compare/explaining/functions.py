"""A step too many or too few: squared, root, logarithm, reciprocal, cumulated, not normalised, the wrong axis."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_functions"]

_MANY_WHOLE = 6
_STEPS: tuple[tuple[Callable[[Array], Array], str], ...] = (
    (np.square, "squared: the square root is missing, or a square too many"),
    (np.sqrt, "the square root of the answer: a square is missing, or a root too many"),
    (np.exp, "the exponential of the answer: the logarithm is missing"),
    (np.log, "the logarithm of the answer: the exponential is missing"),
    (np.log1p, "log(1 + x) of the answer"),
    (np.reciprocal, "the reciprocal of the answer: divided the wrong way round"),
    (lambda e: 1.0 - e, "one minus the answer"),
)


def guess_functions(case: Evidence) -> Iterator[str]:
    """For arrays of real numbers of one shape, with enough different values."""
    e, g = case.expected, case.got
    if e.dtype.kind not in "iuf" or g.dtype.kind not in "iuf":
        return
    e, g = e.astype(np.float64), g.astype(np.float64)
    if e.ndim == 0 and not _telling(e):
        return
    if e.ndim and not case.varied:
        return
    if case.expected.dtype.kind in "iu" and case.got.dtype.kind in "iu" and np.unique(e).size < _MANY_WHOLE:
        return  # small labels and counts are each other's squares and roots by accident
    with np.errstate(all="ignore"):
        yield from _normalised(case, e, g)
        for step, name in _STEPS:
            if case.fits(step(e), g):
                yield name
        for axis in range(e.ndim):
            if e.shape[axis] < 3:
                continue
            along = f" along axis {axis}" if e.ndim > 1 else ""
            if case.fits(np.cumsum(e, axis=axis), g):
                yield f"cumulated once too often{along}"
            if case.fits(e, np.cumsum(g, axis=axis)):
                yield f"not cumulated{along}"


def _telling(e: Array) -> bool:
    """One number can fit by accident: 0, 1 and 0.5 are their own square, root or complement."""
    return bool(np.isfinite(e)) and float(e) not in (0.0, 0.5, 1.0, 2.0, 4.0, -1.0)


def _normalised(case: Evidence, e: Array, g: Array) -> Iterator[str]:
    """Sums that are 1 where they should be, and along which axis they are in the answer."""
    if e.ndim == 0:
        return
    ones = [axis for axis in range(e.ndim) if e.shape[axis] > 1 and _sums_to_one(case, e, axis)]
    for axis in ones:
        if _sums_to_one(case, g, axis):
            continue
        for other in range(e.ndim):
            if other not in ones and g.shape[other] > 1 and _sums_to_one(case, g, other):
                yield f"normalised along the wrong axis: sums are 1 along axis {other}, expected along axis {axis}"
        if e.ndim > 1 and case.fits(np.ones(()), g.sum()):
            yield f"normalised over the whole array: the sum of everything is 1, expected along axis {axis}"
        if case.fits(e, g / g.sum(axis=axis, keepdims=True)):
            yield f"not normalised: the sums along axis {axis} should be 1"


def _sums_to_one(case: Evidence, array: Array, axis: int) -> bool:
    sums = array.sum(axis=axis)
    return bool(sums.size) and case.fits(np.ones(sums.shape), sums)
