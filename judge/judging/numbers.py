"""The numbers of a test that shows everything, as data: what a page puts side by side and draws.

Small arrays only, so that a report stays small, and by the names of their parts: "" where the answer is one array,
"labels" or "[1]" where it has several. Values lie flat, in C order; NaN and infinities are words, as JSON has none.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from judge.compare.base import Comparison
from judge.judging.naming import named_inputs, named_inputs_of_step, step_label
from judge.package.load import Package
from judge.package.tests import Answer, Expected, Test
from sandbox.base import Outcome, Result, Returned

__all__ = ["numbers"]

_MOST = 2048  # elements of one array
_MOST_OF_STEPS = 4 * _MOST  # of all arrays of a class's steps
_MOST_PARTS = 12  # of an answer, and inputs

Arrays = dict[str, dict[str, Any]]


def numbers(package: Package, test: Test, outcome: Outcome | None, path: Sequence[Any] = ()) -> dict[str, Any]:
    """{"inputs", "expected", "got"}, each with its arrays by name; empty where there is nothing to draw. Of a class
    {"steps"}: the same of each step, with what it is called as "step". path: where the answer was found to differ."""
    if outcome is None or not test.expected or len(outcome.results) != len(test.expected):
        return {}
    if test.steps is not None:
        steps = _of_steps(package, test, outcome.results, path[0] if path else "")
        return {"steps": steps} if any(step["expected"] for step in steps) else {}
    expected, got = _answers(package.comparison, test.expected[0], outcome.results[0])
    return {"inputs": _inputs(named_inputs(package, test)), "expected": expected, "got": got} if expected else {}


def _of_steps(package: Package, test: Test, results: Sequence[Result], differing: str) -> list[dict[str, Any]]:
    """Those that answer or are given numbers, as far as there is room; the one that differs has it first."""
    told: dict[int, dict[str, Any]] = {}
    taken = list(enumerate(zip(test.steps or (), test.expected, results, strict=True), 1))
    taken.sort(key=lambda one: step_label(one[0], one[1][0]) != differing)
    room = _MOST_OF_STEPS
    for number, (step, wanted, result) in taken:
        comparison = package.step_comparisons.get(step.name, package.comparison)
        expected, got = _answers(comparison, wanted, result)
        inputs = _inputs(named_inputs_of_step(package, step))
        size = sum(len(array["values"]) for arrays in (inputs, expected, got) for array in arrays.values())
        if 0 < size <= room:
            room -= size
            told[number] = {"step": step_label(number, step), "inputs": inputs, "expected": expected, "got": got}
    return [told[number] for number in sorted(told)]


def _answers(comparison: Comparison, expected: Expected, got: Result) -> tuple[Arrays, Arrays]:
    """Both, or neither."""
    if not (isinstance(expected, Answer) and isinstance(got, Returned)):
        return {}, {}
    names = getattr(comparison, "names", None)
    answers = dict(_parts(expected.value, names)), dict(_parts(got.value, names))
    return answers if all(answers) else ({}, {})


def _inputs(named: Iterable[tuple[str, Any]]) -> Arrays:
    found = [part for name, value in named for part in _array(name, value)]
    return dict(found[:_MOST_PARTS])


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
