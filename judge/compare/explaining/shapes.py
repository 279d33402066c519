"""The right numbers in the wrong shape or kind: transposed, flattened, broadcast, one too many, whole for real."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_kind", "guess_shape"]


def guess_shape(case: Evidence) -> Iterator[str]:
    """For arrays of two shapes."""
    e, g = case.expected, case.got
    if e.size == g.size:
        yield from _same_size(case)
    yield from _broadcast(case)
    if e.ndim == g.ndim:
        for axis in range(e.ndim):
            yield from _length(case, axis)


def _same_size(case: Evidence) -> Iterator[str]:
    e, g = case.expected, case.got
    if e.size <= 1 or _squeezed(e) == _squeezed(g):
        if case.fits(e.reshape(-1), g.reshape(-1)):
            said = "an axis" if abs(e.ndim - g.ndim) == 1 else "axes"
            yield f"the right numbers with {said} of length 1 too {_count(e, g)}"
        return
    if e.ndim == g.ndim == 2 and case.fits(e, g.T):
        yield "the transpose of the answer"
    elif 3 <= e.ndim == g.ndim <= 5:
        for axes in permutations(range(e.ndim)):
            if case.fits(e, g.transpose(axes)):
                yield f"the axes are in another order: transpose(*{axes}) mends it"
    if case.fits(e.reshape(-1), g.reshape(-1)):
        yield (
            "the right numbers, flattened"
            if g.ndim == 1
            else "the right numbers in another shape: a reshape is missing"
        )
    elif min(e.ndim, g.ndim) < 2 <= max(e.ndim, g.ndim) and case.fits(
        e.reshape(-1, order="F"), g.reshape(-1, order="F")
    ):
        yield "the right numbers, flattened column by column"


def _squeezed(array: Array) -> tuple[int, ...]:
    return tuple(n for n in array.shape if n != 1)


def _count(e: Array, g: Array) -> str:
    return "many" if g.ndim > e.ndim else "few" if g.ndim < e.ndim else "many in one place and too few in another"


def _broadcast(case: Evidence) -> Iterator[str]:
    """(n,) against (n, 1) gives (n, n) where (n,) was meant."""
    e, g = case.expected, case.got
    if g.size <= e.size or g.ndim < e.ndim:
        return
    if g.ndim == e.ndim + 1 and e.ndim and g.shape[0] == g.shape[1] == e.shape[0]:
        diagonal = np.moveaxis(np.diagonal(g, axis1=0, axis2=1), -1, 0)
        if case.fits(e, diagonal):
            yield f"broadcast to {g.shape}: its diagonal is the answer; subtract shapes {e.shape} and not ({len(e)}, 1)"
            return
    for target in (e, e[..., None]):
        if _can_broadcast(target.shape, g.shape) and case.fits(np.broadcast_to(target, g.shape), g):
            yield f"broadcast to a larger shape, {g.shape}: the answer is repeated in it"
            return


def _can_broadcast(shape: tuple[int, ...], to: tuple[int, ...]) -> bool:
    return len(shape) <= len(to) and all(a in (1, b) for a, b in zip(reversed(shape), reversed(to), strict=False))


def _length(case: Evidence, axis: int) -> Iterator[str]:
    """A few items more or fewer along one axis, the others right."""
    e, g = np.moveaxis(case.expected, axis, 0), np.moveaxis(case.got, axis, 0)
    if e.shape[1:] != g.shape[1:] or len(e) == len(g):
        return
    short, long = sorted((e, g), key=len)
    count = len(long) - len(short)
    if len(short) < 2 or count > max(len(short), 1):
        return
    word = "missing" if g is short else "too many"
    along = f" along axis {axis}" if e.ndim > 1 else ""
    things = f"{count} item{'s' * (count > 1)}"
    off = "off by one: " if count == 1 else ""
    ordered = (lambda part: (part, g)) if g is short else (lambda part: (e, part))
    if case.fits(*ordered(long[:-count])):
        yield f"{off}{things} {word} at the end{along}"
    elif case.fits(*ordered(long[count:])):
        yield f"{off}{things} {word} at the start{along}"


def guess_kind(case: Evidence) -> Iterator[str]:
    """The right numbers with a dtype of another kind."""
    e, g = case.expected, case.got
    if e.shape != g.shape or e.size == 0 or e.dtype.kind == g.dtype.kind:
        return
    if g.dtype.kind == "c" and case.fits(e.astype(np.float64), g.real) and not g.imag.any():
        yield "the right numbers, but complex with nothing imaginary: take .real, or eigh instead of eig"
    elif case.fits(e.astype(np.complex128), g.astype(np.complex128)):
        yield f"the right numbers, but their dtype is {g.dtype}: .astype({_wanted(e)}) mends it"


def _wanted(e: Array) -> str:
    return {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex"}[e.dtype.kind]
