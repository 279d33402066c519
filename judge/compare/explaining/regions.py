"""Right except somewhere: the last row, the diagonal, rows with NaN, tied values, masked places, negative inputs.

A region is named only when every wrong element lies in it, at least half of it is wrong, and half of the array is
right. Where several fit, it is the one that is wrong most nearly throughout.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_regions"]

Mask = NDArray[np.bool_]


def guess_regions(case: Evidence) -> Iterator[str]:
    """For arrays of one shape."""
    e = case.expected
    wrong = case.wrong
    if e.ndim == 0 or not wrong.any() or wrong.mean() > 0.5:
        return
    regions = [(_filled(region, wrong), name) for region, name in (*_from_inputs(case), *_from_places(wrong))]
    filled, name = max(regions, key=lambda found: found[0], default=(0.0, ""))  # the first of the best
    if filled >= 0.5:
        yield f"right except {name}"
    yield from _special(case)


def _filled(region: Mask, wrong: Mask) -> float:
    """Which part of the region is wrong; 0 where something else is wrong too, or the region is everything."""
    inside = int(region.sum())
    if not 0 < inside < region.size or (wrong & ~region).any():
        return 0.0
    return float(wrong.sum()) / inside


def _from_inputs(case: Evidence) -> Iterator[tuple[Mask, str]]:
    shape = case.expected.shape
    for name, array in case.inputs:
        if array.shape == shape and array.ndim and array.dtype.kind in "iuf":
            with np.errstate(invalid="ignore"):
                yield array == 0, f"where {name} is zero"
                yield array < 0, f"where {name} is negative"
                yield np.abs(array) > 300, f"where {name} is large: does something overflow?"
                yield np.isinf(array), f"where {name} is infinite"
        if array.dtype.kind == "b" and 0 < array.ndim <= len(shape) and _fits_behind(array.shape, shape):
            mask = np.broadcast_to(array, shape)
            yield mask, f"where {name} is True"
            yield ~mask, f"where {name} is False"
        yield from _rowwise(array, name, shape)


def _rowwise(array: Array, name: str, shape: tuple[int, ...]) -> Iterator[tuple[Mask, str]]:
    """Inputs with as many rows as the answer has: rows with NaN, and rows of equal values."""
    if array.ndim == 0 or array.ndim > 2 or array.shape[0] != shape[0] or len(array) < 2:
        return
    if array.dtype.kind in "fc":
        odd: Mask = np.isnan(array.reshape(len(array), -1)).sum(axis=1) > 0
        yield _as_rows(odd, shape), f"in rows where {name} holds NaN"
    if array.ndim == 1:
        _, inverse, counts = np.unique(array, return_inverse=True, return_counts=True)
        yield _as_rows(counts[inverse] > 1, shape), f"where values of {name} are equal (ties)"


def _as_rows(rows: Mask, shape: tuple[int, ...]) -> Mask:
    return np.broadcast_to(rows.reshape(-1, *[1] * (len(shape) - 1)), shape)


def _fits_behind(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    return all(a in (1, b) for a, b in zip(reversed(shape), reversed(to), strict=False))


def _from_places(wrong: Mask) -> Iterator[tuple[Mask, str]]:
    shape = wrong.shape
    names = {0: "element"} if len(shape) == 1 else {0: "row", 1: "column"} if len(shape) == 2 else {}
    for axis in range(len(shape)):
        length = shape[axis]
        if length < 3:
            continue
        name = names.get(axis, f"slice along axis {axis}")
        touched = np.flatnonzero(wrong.any(axis=tuple(i for i in range(len(shape)) if i != axis)))
        low, high = int(touched[0]), int(touched[-1])
        region = np.zeros(shape, dtype=bool)
        np.moveaxis(region, axis, 0)[low : high + 1] = True
        if low == high == length - 1:
            yield region, f"the last {name}"
        elif low == high == 0:
            yield region, f"the first {name}"
        elif high == length - 1 and len(touched) == length - low and len(shape) <= 3:
            yield region, f"the last {len(touched)} {name}s: is the last batch stale, or left out?"
        elif low == 0 and len(touched) == high + 1 and len(shape) <= 3:
            yield region, f"the first {len(touched)} {name}s"
        elif low == high and len(shape) > 1:
            yield region, f"one {name}, number {low}"
    if len(shape) >= 2 and shape[-1] == shape[-2] >= 3:
        diagonal = np.broadcast_to(np.eye(shape[-1], dtype=bool), shape)
        yield diagonal, "on the diagonal"
        yield np.broadcast_to(np.triu(np.ones(shape[-2:], dtype=bool), 1), shape), "above the diagonal"
        yield np.broadcast_to(np.tril(np.ones(shape[-2:], dtype=bool), -1), shape), "below the diagonal"
    border = np.ones(shape, dtype=bool)
    if len(shape) >= 2 and min(shape[-2:]) >= 4:
        border[..., 1:-1, 1:-1] = False
        yield border, "along the border (padding?)"


def _special(case: Evidence) -> Iterator[str]:
    """Wrong only where something is NaN or infinite that should not be."""
    if case.got.dtype.kind not in "fc" or case.expected.dtype.kind not in "fc":
        return
    odd = ~np.isfinite(case.got) & np.isfinite(case.expected)
    if odd.any() and (odd == case.wrong).all():
        if (case.expected[odd] == 0).all():
            yield "right except where 0 is expected and NaN or inf comes out: 0/0, a guard or an epsilon is missing"
        else:
            yield "right except where NaN or inf comes out: an overflow, or a division by zero"
