"""The right numbers in other places: transposed, flipped, shifted by one, another memory order, permuted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_order", "guess_orientation"]

_SORTABLE = 1_000_000


def guess_orientation(case: Evidence) -> Iterator[str]:
    """For arrays of one shape."""
    e, g = case.expected, case.got
    if e.ndim == 0:
        return
    for axes in _same_shape_axes(e):
        if case.fits(e, g.transpose(axes)):
            yield "the transpose of the answer" if e.ndim == 2 else f"the axes are in the order {axes} of the answer's"
    if e.ndim >= 2 and case.fits(e, g.reshape(-1).reshape(e.shape, order="F")):
        yield "the right numbers, reshaped in the wrong order (rows first against columns first)"
    for axis in range(e.ndim):
        along = f" along axis {axis}" if e.ndim > 1 else ""
        if case.fits(e, np.flip(g, axis)):
            yield f"the order is reversed{along}"
        yield from _shifted(case, axis, along)
    if e.ndim >= 2 and case.fits(e, np.flip(g)):
        yield "flipped along every axis"


def guess_order(case: Evidence) -> Iterator[str]:
    """The right values, or rows, in another order: tried last, for it says least."""
    e, g = case.expected, case.got
    if e.ndim == 0 or e.size > _SORTABLE or not case.varied:
        return
    if e.ndim == 1 and e.dtype.kind in "iu" and _is_permutation(e) and case.fits(e, np.argsort(g, kind="stable")):
        yield "the inverse permutation of the answer (ranks against argsort)"
    if e.ndim == 2:
        for axis, name in ((0, "rows"), (1, "columns")):
            a, b = (e, g) if axis == 0 else (e.T, g.T)
            if case.fits(_sorted_rows(a), _sorted_rows(b)):
                yield f"the right {name} in another order"
    if case.fits(np.sort(e, axis=None), np.sort(g, axis=None)):
        yield "the right values in another order"


def _same_shape_axes(e: Array) -> Iterator[tuple[int, ...]]:
    if not 2 <= e.ndim <= 5:
        return
    for axes in permutations(range(e.ndim)):
        if axes != tuple(range(e.ndim)) and tuple(e.shape[i] for i in axes) == e.shape:
            yield axes


def _shifted(case: Evidence, axis: int, along: str) -> Iterator[str]:
    """One place later or earlier, around the end or over it."""
    e, g = np.moveaxis(case.expected, axis, 0), np.moveaxis(case.got, axis, 0)
    with np.errstate(invalid="ignore"):  # inf - inf: no steady sequence
        is_steady = len(e) < 3 or (np.diff(_wide(e), axis=0) == _wide(e[1:2]) - _wide(e[:1])).all()
    if is_steady:
        return  # it is its own shift, but for an offset
    for step, word in ((1, "late"), (-1, "early")):
        if case.fits(np.roll(e, step, axis=0), g):
            yield f"rolled by one place{along}"
        inner_e, inner_g = (e[:-1], g[1:]) if step == 1 else (e[1:], g[:-1])
        if case.fits(inner_e, inner_g):
            yield f"off by one: every value comes one place too {word}{along}"


def _is_permutation(e: Array) -> bool:
    return bool((np.sort(e) == np.arange(len(e))).all())


def _sorted_rows(rows: Array) -> Array:
    return rows[np.lexsort(rows.T[::-1])]


def _wide(array: Array) -> Array:
    return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)
