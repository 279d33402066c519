"""Where and by how much: the first and the worst element, maps of NaN and inf, the |difference| grid for a heat map."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from judge.compare.measure import Shares, Tolerance

__all__ = ["grid", "number", "places", "special_values", "ulps"]

_GRID = 32


def number(x: Any) -> float | str:
    """A JSON number; JSON has neither NaN nor infinities, so these are words."""
    value = float(x)
    return value if math.isfinite(value) else str(value)


def places(expected: NDArray[Any], got: NDArray[Any], share: Shares) -> tuple[dict[str, Any], dict[str, Any]]:
    """differ, of, first and worst for `detail`; the values at both places for `values`."""
    flat = share.reshape(-1)
    wrong = ~(flat <= 1)
    detail: dict[str, Any] = {"differ": int(wrong.sum()), "of": int(flat.size)}
    values: dict[str, Any] = {}
    if wrong.any():
        for name, i in (("first", int(wrong.argmax())), ("worst", int(flat.argmax()))):
            e, g = expected.reshape(-1)[i], got.reshape(-1)[i]
            detail[name] = {"index": [int(x) for x in np.unravel_index(i, expected.shape)], **_sizes(e, g)}
            values[name] = {"expected": str(e), "got": str(g)}
    return detail, values


def _sizes(e: Any, g: Any) -> dict[str, Any]:
    """abs, rel and ulp of one difference; None where one makes no sense."""
    if isinstance(e, np.str_ | np.bytes_ | np.bool_) or isinstance(g, np.str_ | np.bytes_):
        return {"abs": None, "rel": None, "ulp": None}
    with np.errstate(all="ignore"):
        if isinstance(e, np.integer) and isinstance(g, np.integer):
            off, size = float(abs(int(g) - int(e))), float(abs(int(e)))
        else:
            off, size = float(np.abs(np.complex128(g) - np.complex128(e))), float(np.abs(np.complex128(e)))
        relative = None if size == 0 else number(np.float64(off) / size) if math.isfinite(size) else None
    return {"abs": number(off), "rel": relative, "ulp": ulps(e, g)}


def ulps(e: Any, g: Any) -> int | None:
    """How many floats lie between two real floats, in the coarser of their dtypes; None where one is not finite."""
    if not (isinstance(e, np.floating) and isinstance(g, np.floating) and np.isfinite(e) and np.isfinite(g)):
        return None
    coarser = min(e.dtype, g.dtype, key=lambda dtype: np.finfo(dtype).nmant)
    bits = {2: np.int16, 4: np.int32, 8: np.int64}.get(coarser.itemsize)
    if bits is None:
        return None
    with np.errstate(over="ignore"):
        steps = [_ordered(np.asarray(x).astype(coarser), bits) for x in (e, g)]
    return abs(steps[0] - steps[1])


def _ordered(x: NDArray[Any], bits: Any) -> int:
    """A whole number that grows by one from each float to the next: the bits, with the negative ones turned around."""
    raw = int(x.view(bits))
    lowest = int(np.iinfo(bits).min)
    return raw if raw >= 0 else lowest - raw


def special_values(expected: NDArray[Any], got: NDArray[Any]) -> dict[str, Any]:
    """How many NaN and inf there are and should be, and the first place where that is not the same."""
    out: dict[str, Any] = {}
    for name, test in (("nan", np.isnan), ("inf", np.isinf)):
        e, g = (test(a) if a.dtype.kind in "fc" else np.zeros(a.shape, dtype=bool) for a in (expected, got))
        if e.any() or g.any():
            out[name] = {
                "expected": int(e.sum()),
                "got": int(g.sum()),
                "extra": int((g & ~e).sum()),
                "missing": int((e & ~g).sum()),
            }
            odd = (e != g).reshape(-1)
            if odd.any():
                out[name]["first"] = [int(x) for x in np.unravel_index(int(odd.argmax()), expected.shape)]
    return out


def grid(expected: NDArray[Any], got: NDArray[Any], share: Shares) -> dict[str, Any] | None:
    """The |difference| as at most 32 x 32 cells, each the largest of what it covers. None for a single number.

    rows: numbers, "nan" and "inf" as words; wrong: how many elements of each cell are beyond the tolerance;
    shape: of the matrix that the grid covers (a vector is one row; leading axes are laid below one another).
    """
    if expected.ndim == 0 or expected.size == 0 or expected.dtype.kind not in "biufc" or got.dtype.kind not in "biufc":
        return None
    matrix = (1, expected.size) if expected.ndim == 1 else (expected.size // expected.shape[-1], expected.shape[-1])
    with np.errstate(all="ignore"):
        wide = np.complex128 if "c" in (expected.dtype.kind, got.dtype.kind) else np.float64
        distance = np.abs(got.astype(wide) - expected.astype(wide)).reshape(matrix)
    right = share.reshape(matrix) <= 1
    distance = np.where(right & ~np.isfinite(distance), 0.0, distance)  # inf - inf where inf is right
    rows, columns = (_cuts(length) for length in matrix)
    cells = np.maximum.reduceat(np.maximum.reduceat(distance, rows, axis=0), columns, axis=1)
    wrong = np.add.reduceat(np.add.reduceat((~right).astype(np.int64), rows, axis=0), columns, axis=1)
    return {
        "rows": [[number(cell) for cell in row] for row in cells],
        "wrong": wrong.tolist(),
        "shape": list(matrix),
    }


def _cuts(length: int) -> NDArray[np.intp]:
    """Where each of at most 32 stretches begins."""
    count = min(length, _GRID)
    return (np.arange(count) * length // count).astype(np.intp)


def tolerance_table(tolerance: Tolerance) -> dict[str, Any]:
    table: dict[str, Any] = {"rtol": tolerance.rtol, "atol": tolerance.atol}
    return table | ({"ulp": tolerance.ulp} if tolerance.ulp else {})
