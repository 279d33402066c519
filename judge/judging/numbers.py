"""The numbers of a test that shows everything, as data: what a page puts side by side and draws.

Small arrays only, so that a report stays small, and by the names of their parts: "" where the answer is one array,
"labels" or "[1]" where it has several. Values lie flat, in C order; NaN and infinities are words, as JSON has none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from judge.judging.naming import named_inputs
from judge.package.load import Package
from judge.package.tests import Answer, Test
from sandbox.base import Outcome, Returned

__all__ = ["numbers"]

_MOST = 2048  # elements of one array
_MOST_PARTS = 12  # of an answer, and inputs


def numbers(package: Package, test: Test, outcome: Outcome | None) -> dict[str, Any]:
    """{"inputs", "expected", "got"}, each with its arrays by name; empty where there is nothing to draw. Of a class's
    steps nothing: their answers belong to different moments."""
    if test.steps is not None or len(test.expected) != 1 or outcome is None or len(outcome.results) != 1:
        return {}
    expected, got = test.expected[0], outcome.results[0]
    if not (isinstance(expected, Answer) and isinstance(got, Returned)):
        return {}
    names = getattr(package.comparison, "names", None)
    answers = dict(_parts(expected.value, names)), dict(_parts(got.value, names))
    if not all(answers):
        return {}
    inputs = dict(part for name, value in named_inputs(package, test) for part in _array(name, value))
    return {"inputs": dict(list(inputs.items())[:_MOST_PARTS]), "expected": answers[0], "got": answers[1]}


def _parts(value: Any, names: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The parts of an answer that are numbers."""
    if isinstance(value, dict):
        items = [(key, item) for key, item in value.items() if isinstance(key, str)]
    elif isinstance(value, list | tuple) and not _is_flat(value):
        called = names if isinstance(names, list) and len(names) == len(value) else None
        items = [(called[i] if called else f"[{i}]", item) for i, item in enumerate(value)]
    else:
        items = [("", value)]
    for name, item in items[:_MOST_PARTS]:
        yield from _array(name, item)


def _is_flat(value: list[Any] | tuple[Any, ...]) -> bool:
    """A list of plain numbers is one row; a tuple is how several answers come back."""
    return isinstance(value, list) and bool(value) and all(type(item) in (int, float, bool) for item in value)


def _array(name: str, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if type(value) in (int, float, bool) or (isinstance(value, list) and _is_flat(value)):
        try:
            value = np.asarray(value)
        except OverflowError:
            return
    if not isinstance(value, np.ndarray | np.generic) or value.dtype.kind not in "biuf" or value.ndim > 2:
        return
    if not 0 < value.size <= _MOST:
        return
    flat = np.asarray(value).reshape(-1).tolist()
    yield name, {"shape": list(value.shape), "kind": value.dtype.kind, "values": [_number(one) for one in flat]}


def _number(value: Any) -> int | float | str:
    """Whole numbers beyond what a double holds are words too: a page's numbers are doubles."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value if abs(value) <= 2**53 else str(value)
    return value if math.isfinite(value) else str(value)
