"""Comparing answers leaf by leaf and element by element: what `exact` and `allclose` share, and its sentences."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from judge.compare.base import Explanation, Match, Mismatch, Subject, place
from judge.compare.explaining import explain_form, explain_values
from judge.compare.form import Form, Leaf, as_array, pair
from judge.compare.measure import Measured, Tolerance, measure, share_of_number

__all__ = ["compare_leaf", "compare_leaves", "explain_leaves", "sentence", "times"]

ToleranceOf = Callable[[Leaf], Tolerance]


def compare_leaves(subject: Subject, form: Form, tolerance_of: ToleranceOf) -> Match | Mismatch:
    """The first leaf that is wrong, else how much of the tolerance the worst one needed."""
    leaves = pair(subject.expected, subject.got, form)
    if isinstance(leaves, Mismatch):
        return leaves
    used = 0.0
    for leaf in leaves:
        found = compare_leaf(leaf, tolerance_of(leaf))
        if isinstance(found, Mismatch):
            return found
        used = max(used, found.used)
    return Match(used)


def explain_leaves(subject: Subject, mismatch: Mismatch, form: Form, tolerance_of: ToleranceOf) -> Explanation:
    leaves = pair(subject.expected, subject.got, form)
    if isinstance(leaves, Mismatch):
        return explain_form(subject, mismatch)
    leaf = next(leaf for leaf in leaves if leaf.path == mismatch.path)
    return explain_values(leaf, mismatch, tolerance_of(leaf), subject)


def compare_leaf(leaf: Leaf, tolerance: Tolerance) -> Match | Mismatch:
    """Arrays by their elements; numbers beyond 64 bits by themselves; sets, texts and bytes by being equal."""
    if isinstance(leaf.expected, np.ndarray):
        measured = measure(leaf.expected, leaf.got, tolerance)
        if measured.first is None:
            return Match(measured.used)
        return _mismatch(leaf, "values", sentence(leaf.expected, leaf.got, measured), measured.used)
    if isinstance(leaf.expected, int | float | complex):
        share = share_of_number(leaf.expected, leaf.got, tolerance)
        return Match(share) if share <= 1 else _mismatch(leaf, "values", "the number is another one", share)
    if leaf.expected == leaf.got:
        return Match()
    if isinstance(leaf.expected, set | frozenset):
        return _compare_sets(leaf, tolerance)
    what = "text" if isinstance(leaf.expected, str) else "bytes"
    return _mismatch(leaf, "values", f"the {what} is another one ({len(leaf.got)} long, expected {len(leaf.expected)})")


def sentence(expected: Any, got: Any, measured: Measured) -> str:
    """What is wrong with the elements of an array, in one sentence without the values themselves."""
    worst = measured.worst or 0
    e, g = expected.reshape(-1)[worst], got.reshape(-1)[worst]
    off = _off(e, g, measured.used)
    if expected.ndim == 0:
        return f"the number is {off}"
    index = ", ".join(str(i) for i in np.unravel_index(worst, expected.shape))
    if measured.differ == measured.of == 1:
        return f"the only element is {off}"
    count = f"all {measured.of}" if measured.differ == measured.of else f"{measured.differ} of {measured.of}"
    return f"{count} elements {'differs' if measured.differ == 1 else 'differ'}; the worst, at [{index}], is {off}"


def times(used: float) -> str:
    """How far beyond the tolerance, for a sentence."""
    return f"{used:.2g} times the tolerance" if math.isfinite(used) else "far beyond any tolerance"


def _off(e: Any, g: Any, used: float) -> str:
    if isinstance(e, str | bytes):
        return "another text"
    if isinstance(e, bool | np.bool_):
        return f"{bool(g)} where it should not be" if isinstance(g, bool | np.bool_) else "another value"
    for test, name in ((np.isnan, "NaN"), (np.isinf, "infinite")):
        if test(g) != test(e):
            return f"{name} where it should not be" if test(g) else f"not {name} where it should be"
    if np.isinf(g):
        return "infinite of the other sign"
    with np.errstate(all="ignore"):  # NumPy's numbers become inf where Python's would raise
        if np.iscomplexobj(e) or np.iscomplexobj(g):
            off = float(np.abs(np.complex128(g) - np.complex128(e)))
        else:
            off = float(abs(_exact(g) - _exact(e)))
        size = float(np.abs(np.complex128(e)))
    relative = f" (relative {off / size:.2g})" if size else ""
    beyond = f", {times(used)}" if math.isfinite(used) else ""
    return f"off by {off:.3g}{relative}{beyond}"


def _exact(x: Any) -> Any:
    """As a Python number, so that nothing wraps around."""
    return x.item() if isinstance(x, np.integer) else float(x)


def _compare_sets(leaf: Leaf, tolerance: Tolerance) -> Match | Mismatch:
    """Sets of numbers pair up in order of size; other sets are equal or not."""
    e, g = (frozenset(item for item in items if item == item) for items in (leaf.expected, leaf.got))
    if (len(e) < len(leaf.expected)) == (len(g) < len(leaf.got)):  # a NaN in both or in neither
        if e == g:
            return Match()
        if len(e) == len(g) and not tolerance.is_zero and all(type(x) in (int, float) for x in e | g):
            array_e, array_g = as_array(sorted(e)), as_array(sorted(g))
            if array_e is not None and array_g is not None:
                measured = measure(array_e, array_g, tolerance)
                if measured.first is None:
                    return Match(measured.used)
    extra, missing = len(g - e), len(e - g)
    message = f"{extra} of the set's {len(leaf.got)} items should not be in it, {missing} are missing"
    return _mismatch(leaf, "values", message if extra or missing else "there is a NaN in one set and none in the other")


def _mismatch(leaf: Leaf, code: str, message: str, used: float = math.inf) -> Mismatch:
    where = place(leaf.path)
    return Mismatch(code, f"{where}: {message}" if where else message, leaf.path, used)
