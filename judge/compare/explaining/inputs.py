"""No computing at all, or on the wrong axis: an input handed back, zeros, one value everywhere, another reduction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_axis", "guess_nothing_done"]

_REDUCTIONS: tuple[tuple[Callable[..., Any], str], ...] = (
    (np.sum, "sum"),
    (np.mean, "mean"),
    (np.max, "maximum"),
    (np.min, "minimum"),
    (np.var, "variance"),
    (np.std, "standard deviation"),
    (np.median, "median"),
    (np.argmax, "argmax"),
    (np.argmin, "argmin"),
    (np.linalg.norm, "norm"),
    (np.any, "any"),
    (np.all, "all"),
)
_SAME_SHAPE: tuple[tuple[Callable[..., Any], str], ...] = (
    (np.cumsum, "cumulated"),
    (np.sort, "sorted"),
    (np.argsort, "argsorted"),
    (lambda x, axis: x - x.mean(axis=axis, keepdims=True), "centred"),
    (lambda x, axis: x - x.max(axis=axis, keepdims=True), "shifted by the maximum"),
    (lambda x, axis: (x - x.mean(axis=axis, keepdims=True)) / x.std(axis=axis, keepdims=True), "standardised"),
    (lambda x, axis: x / np.linalg.norm(x, axis=axis, keepdims=True), "normalised"),
)
_LARGEST = 1_000_000


def guess_nothing_done(case: Evidence) -> Iterator[str]:
    """For arrays of one shape."""
    e, g = case.expected, case.got
    if e.size < 2 or e.dtype.kind not in "biufc":
        return
    for name, array in case.inputs:
        if array.shape == g.shape and case.fits(array, g):
            yield f"the input {name}, unchanged"
    if g.dtype.kind in "fc" and np.isnan(g).all():
        yield "every element is NaN"
    elif (g == 0).all():
        yield "every element is zero" if g.dtype.kind != "b" else "every element is False"
    elif (g == g.reshape(-1)[0]).all():
        yield "every element is the same" if g.dtype.kind != "b" else "every element is True"


def guess_axis(case: Evidence) -> Iterator[str]:
    """The expected answer is a reduction of an input along one axis, and the actual one the same along another."""
    e, g = case.expected, case.got
    for name, x in case.inputs:
        if not 1 <= x.ndim <= 4 or x.size > _LARGEST or 0 in x.shape or x.dtype.kind not in "biuf":
            continue
        with np.errstate(all="ignore"):
            yield from _other_reduction(case, name, x)
            if e.shape == g.shape == x.shape and x.ndim > 1:
                yield from _other_direction(case, name, x)


def _other_reduction(case: Evidence, name: str, x: Array) -> Iterator[str]:
    axes: list[int | None] = [None, *range(x.ndim)]
    for reduce, word in _REDUCTIONS:
        right: list[int | None] = []
        taken: list[int | None] = []
        for axis in axes:
            if reduce is np.linalg.norm and axis is None:
                continue
            value = np.asarray(reduce(x, axis=axis))
            keeps = [value, np.expand_dims(value, axis)] if axis is not None else [value]
            if any(case.fits(case.expected, v) for v in keeps):
                right.append(axis)
            elif any(case.fits(v, case.got) for v in keeps):
                taken.append(axis)
        if right and taken:
            yield f"the {word} of {name} over {_axis(taken[0])}, expected over {_axis(right[0])}"


def _other_direction(case: Evidence, name: str, x: Array) -> Iterator[str]:
    for change, word in _SAME_SHAPE:
        made = [np.asarray(change(x.astype(np.float64), axis=axis)) for axis in range(x.ndim)]
        right = [axis for axis, value in enumerate(made) if case.fits(case.expected, value)]
        taken = [axis for axis, value in enumerate(made) if case.fits(value, case.got)]
        if right and taken:
            yield f"{name} is {word} along axis {taken[0]}, expected along axis {right[0]}"


def _axis(axis: int | None) -> str:
    return "everything" if axis is None else f"axis {axis}"
