"""Put together what is to be said: the details always, and the first likely cause that fits."""

from __future__ import annotations

from typing import Any

import numpy as np

from judge.compare.base import Explanation, Mismatch, Subject
from judge.compare.explaining.details import grid, places, special_values, tolerance_table
from judge.compare.form import Leaf, as_array, describe
from judge.compare.measure import Tolerance, shares

__all__ = ["explain_form", "explain_values"]

_SMALL = 64  # elements; no more than these are shown in full


def explain_form(subject: Subject, mismatch: Mismatch) -> Explanation:
    """Where containers, keys, lengths, dtypes or shapes differ: what was expected and got at that place."""
    expected, got = _down(subject.expected, mismatch.path), _down(subject.got, mismatch.path)
    detail = {"code": mismatch.code, "path": list(mismatch.path), "expected": describe(expected), "got": describe(got)}
    return Explanation(detail, _in_full(expected, got), None)


def explain_values(leaf: Leaf, mismatch: Mismatch, tolerance: Tolerance, subject: Subject) -> Explanation:
    """Where the form agrees and the values of one leaf do not."""
    detail: dict[str, Any] = {
        "code": mismatch.code,
        "path": list(mismatch.path),
        "expected": describe(leaf.expected),
        "got": describe(leaf.got),
        "tolerance": tolerance_table(tolerance),
    }
    values = _in_full(leaf.expected, leaf.got)
    if not leaf.is_array:
        return Explanation(detail, values)
    share = shares(leaf.expected, leaf.got, tolerance)
    found, at_places = places(leaf.expected, leaf.got, share)
    detail |= found | special_values(leaf.expected, leaf.got)
    cells = grid(leaf.expected, leaf.got, share)
    if cells is not None:
        detail["grid"] = cells
    return Explanation(detail, values | at_places)


def _down(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a path; as far as there is one."""
    for step in path:
        if isinstance(value, dict):
            inner = [item for key, item in value.items() if str(key) == step]
        elif isinstance(value, list | tuple | np.ndarray) and step.startswith("[") and int(step[1:-1]) < len(value):
            inner = [value[int(step[1:-1])]]
        else:
            inner = []
        if not inner:
            return value
        value = inner[0]
    return value


def _in_full(expected: Any, got: Any) -> dict[str, Any]:
    """Both values as text, where they are small."""
    sizes = []
    for value in (expected, got):
        array = as_array(value)
        sizes.append(len(repr(value)) // 16 if array is None else array.size)
    return {"expected": repr(expected), "got": repr(got)} if max(sizes) <= _SMALL else {}
