"""Put together what is to be said: the details always, and the first likely cause that fits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from judge.compare.base import Explanation, Mismatch, Subject, shown
from judge.compare.explaining.details import grid, places, special_values, tolerance_table
from judge.compare.explaining.epsilon import guess_epsilon
from judge.compare.explaining.evidence import Evidence, Guess, as_numbers, named_inputs
from judge.compare.explaining.functions import guess_functions
from judge.compare.explaining.inputs import guess_axis, guess_nothing_done
from judge.compare.explaining.orientation import guess_order, guess_orientation
from judge.compare.explaining.precision import guess_precision
from judge.compare.explaining.regions import guess_regions
from judge.compare.explaining.scale import guess_scale
from judge.compare.explaining.shapes import guess_kind, guess_shape
from judge.compare.form import Leaf, describe, nodes
from judge.compare.measure import Tolerance, shares

__all__ = ["explain_form", "explain_values", "likely_cause"]

_SMALL = 64  # elements; no more than these are shown in full
_LONG = 1024  # characters, where there are no elements to count
_FEW = 16  # items, each of which might be what was asked for
_LARGE = 4_000_000  # elements; for more than these no cause is looked for
_FORM_TOLERANCE = Tolerance(1e-6, 1e-9)  # the numbers of an answer whose form is wrong already

_SAME_SHAPE: tuple[Guess, ...] = (
    guess_nothing_done,
    guess_kind,
    guess_orientation,
    guess_axis,
    guess_scale,
    guess_precision,
    guess_functions,
    guess_epsilon,
    guess_regions,
    guess_order,
)
_OTHER_SHAPE: tuple[Guess, ...] = (guess_shape, guess_axis)


def explain_form(subject: Subject, mismatch: Mismatch) -> Explanation:
    """Where containers, keys, lengths, dtypes or shapes differ: what was expected and got at that place."""
    expected, got = _down(subject.expected, mismatch.path), _down(subject.got, mismatch.path)
    detail = {"code": mismatch.code, "path": list(mismatch.path), "expected": describe(expected), "got": describe(got)}
    cause = _cause_of_container(expected, got, subject) if mismatch.code in ("container", "shape") else None
    array_e, array_g = as_numbers(expected), as_numbers(got)
    if cause is None and array_e is not None and array_g is not None:
        cause = likely_cause(Evidence(array_e, array_g, _FORM_TOLERANCE, named_inputs(subject)))
    return Explanation(detail, _in_full(expected, got), cause)


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
    cause = likely_cause(Evidence(leaf.expected, leaf.got, tolerance, named_inputs(subject)))
    return Explanation(detail, values | at_places, cause)


def likely_cause(case: Evidence) -> str | None:
    """The first guess that fits the numbers; None where none does."""
    if max(case.expected.size, case.got.size) > _LARGE or case.expected.size == 0:
        return None
    if case.expected.dtype.kind not in "biufc" or case.got.dtype.kind not in "biufc":
        return None
    return _first(_SAME_SHAPE if case.expected.shape == case.got.shape else _OTHER_SHAPE, case)


def _first(guesses: Iterable[Guess], case: Evidence) -> str | None:
    for guess in guesses:
        for cause in guess(case):
            return cause
    return None


def _cause_of_container(expected: Any, got: Any, subject: Subject) -> str | None:
    """The right thing in the wrong box."""
    if got is None:
        changed = [name for name, array in named_inputs(subject) if np.ndim(array)]
        return (
            "None came back: a `return` is missing, or the work is done in place"
            if changed
            else "a `return` is missing"
        )
    array_e, array_g = as_numbers(expected), as_numbers(got)
    fits = Evidence.fits
    if array_e is not None and array_g is not None and array_e.shape == array_g.shape:
        case = Evidence(array_e, array_g, _FORM_TOLERANCE)
        return f"the right numbers in a {type(got).__name__}" if fits(case, array_e, array_g) else None
    if array_e is not None and isinstance(got, list | tuple):
        for i, item in enumerate(got[:_FEW]):
            inner = as_numbers(item)
            if inner is not None and fits(Evidence(array_e, inner, _FORM_TOLERANCE), array_e, inner):
                return f"item {i} of what came back is the answer: only that is asked for"
    return None


def _down(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a path; as far as there is one."""
    for step in path:
        if isinstance(value, dict):
            inner = [item for key, item in value.items() if shown(key, plain=True) == step]
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
    for value in (expected, got):
        if nodes(value, _SMALL) > _SMALL or (isinstance(value, np.ndarray) and value.size > _SMALL):
            return {}
        if isinstance(value, str | bytes) and len(value) > _LONG:
            return {}
    return {"expected": shown(expected, most=4 * _LONG), "got": shown(got, most=4 * _LONG)}
