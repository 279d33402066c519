"""Off by a factor, a sign or an offset, all elements alike."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from judge.compare.explaining.evidence import Array, Evidence

__all__ = ["guess_scale"]


def guess_scale(case: Evidence) -> Iterator[str]:
    """For arrays of one shape. A factor or offset needs a name, or three different elements that agree on it."""
    e, g = case.expected, case.got
    if e.dtype.kind not in "iufc" or g.dtype.kind not in "iufc":
        return
    with np.errstate(all="ignore"):
        yield from _signs(case)
        if e.dtype.kind != "c" and g.dtype.kind != "c":
            yield from _factor(case)
            yield from _offset(case)


def _signs(case: Evidence) -> Iterator[str]:
    e, g = case.expected, _wide(case.got)
    if case.fits(e, -g):
        yield "the sign is wrong"
    elif e.dtype.kind != "c" and len(np.unique(np.abs(_wide(e)))) >= 3 and case.fits(np.abs(_wide(e)), np.abs(g)):
        if (g >= 0).all():
            yield "the absolute value of the answer"
        for axis, name in ((0, "columns"), (1, "rows")) if e.ndim == 2 else ():
            turned = g * np.where((e * g).sum(axis=axis, keepdims=True) < 0, -1.0, 1.0)
            if case.fits(e, turned):
                yield f"the sign of some {name} is wrong"
        yield "right except for the sign of some elements"


def _factor(case: Evidence) -> Iterator[str]:
    e, g = _wide(case.expected), _wide(case.got)
    usable = np.isfinite(e) & np.isfinite(g) & (np.abs(e) > case.tight.atol)
    if not usable.any():
        return
    es, gs = e[usable], g[usable]
    size = float(np.abs(es).max())
    ratio = float((gs / size) @ (es / size)) / float((es / size) @ (es / size))
    if not math.isfinite(ratio):
        return
    if abs(ratio - round(ratio)) < 1e-9:
        ratio = float(round(ratio))  # so that whole numbers stay whole
    if ratio == 0 or not case.fits(e * ratio, g):
        return
    slack = max(2 * case.tight.rtol, 1e-9)
    if abs(ratio - 1) <= slack:
        return
    if len(np.unique(es)) < 2 and case.expected.dtype.kind in "iu":
        return  # any whole number is a multiple of another
    for value, name in _named_factors(case, least=3 if len(np.unique(es)) > 1 else 6):
        if abs(ratio / value - 1) <= slack and abs(value - 1) > 10 * slack:
            yield name
    if len(np.unique(es)) >= 3 and abs(ratio - 1) > 1e-3:
        yield f"every element is {ratio:.6g} times what it should be"


def _named_factors(case: Evidence, least: int) -> Iterator[tuple[float, str]]:
    """got / expected, and what that means. least: the smallest length that counts; one number alone is easily twice or
    four times another by accident."""
    for n in _lengths(case):
        if n >= least:
            yield (n - 1) / n, f"off by the factor (n-1)/n, n = {n}: divided by n instead of n - 1 (ddof)"
            yield n / (n - 1), f"off by the factor n/(n-1), n = {n}: divided by n - 1 instead of n (ddof)"
    if least == 3:
        yield 2.0, "twice what it should be"
        yield 0.5, "half of what it should be"
    for n in _lengths(case):
        if n >= least:
            yield float(n), f"off by the factor {n}, a length of the input: a sum instead of a mean"
            yield 1.0 / n, f"off by the factor 1/{n}, a length of the input: a mean instead of a sum"
            yield math.sqrt(n), f"off by the factor sqrt({n}), {n} a length of the input: not divided by sqrt(d)"
            yield (
                1.0 / math.sqrt(n),
                f"off by the factor 1/sqrt({n}), {n} a length of the input: divided by sqrt(d) once too often",
            )
    yield 1.0 / math.log(2.0), "off by the factor 1/ln 2: base-2 logarithm instead of the natural one"
    yield math.log(2.0), "off by the factor ln 2: natural logarithm instead of base 2"
    yield 1.0 / math.log(10.0), "off by the factor 1/ln 10: base-10 logarithm instead of the natural one"
    yield math.log(10.0), "off by the factor ln 10: natural logarithm instead of base 10"
    yield 180.0 / math.pi, "off by the factor 180/pi: degrees instead of radians"
    yield math.pi / 180.0, "off by the factor pi/180: radians instead of degrees"
    yield 100.0, "a hundred times what it should be: per cent instead of a share"
    yield 0.01, "a hundredth of what it should be: a share instead of per cent"
    for name, array in case.inputs:
        if array.ndim == 0 and array.dtype.kind in "iuf" and array != 0 and math.isfinite(float(array)):
            yield float(array), f"off by the factor {name}: multiplied by it once too often"
            yield 1.0 / float(array), f"off by the factor 1/{name}: not multiplied by it, or divided once too often"


def _lengths(case: Evidence) -> list[int]:
    """Lengths that a formula may divide by: of the axes of the inputs, and of all of an input."""
    found = {n for _, array in case.inputs for n in (*array.shape, array.size)}
    found |= set(case.expected.shape)
    return sorted(found)


def _offset(case: Evidence) -> Iterator[str]:
    e, g = _wide(case.expected), _wide(case.got)
    usable = np.isfinite(e) & np.isfinite(g)
    if usable.sum() < 2 or len(np.unique(e[usable])) < 2:
        return
    off = float(np.median(g[usable] - e[usable]))
    if off == 0 or not case.fits(e + off, g):
        return
    if abs(abs(off) - 1) <= max(1e-9, case.tight.rtol):
        yield f"off by one: every element is too {'large' if off > 0 else 'small'} by 1"
    elif len(np.unique(e[usable])) >= 3 and abs(off) > 1e-3 * case.scale:
        yield f"every element is too {'large' if off > 0 else 'small'} by {abs(off):.6g}"


def _wide(array: Array) -> Array:
    return array.astype(np.float64) if array.dtype.kind in "iuf" else array
