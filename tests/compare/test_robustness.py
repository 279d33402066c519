"""Whatever an answer holds, a comparison decides and explains: an exception would be an Internal Error of ours."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.registry import build
from tests.compare.strategies import answers, arrays

TABLES: dict[str, dict[str, Any]] = {
    "exact": {"kind": "exact"},
    "exact any": {"kind": "exact", "dtype": "any", "container": "any"},
    "allclose": {"kind": "allclose"},
    "allclose any": {"kind": "allclose", "dtype": "any", "container": "any", "scaled_atol": 1e-6},
    "allclose ulp": {"kind": "allclose", "ulp": 4, "dtype": "any"},
    "up_to_sign": {"kind": "up_to_sign", "dtype": "any"},
    "up_to_sign rows": {"kind": "up_to_sign", "axis": "rows"},
    "labels": {"kind": "up_to_permutation", "of": "labels", "fixed": [-1], "dtype": "any"},
    "rows": {"kind": "up_to_permutation", "of": "rows", "dtype": "any", "container": "any"},
    "columns": {"kind": "up_to_permutation", "of": "columns"},
    "text": {"kind": "text", "numbers": True},
    "all_of": {"kind": "all_of", "of": [{"kind": "allclose"}, {"kind": "exact"}]},
    "any_of": {"kind": "any_of", "of": [{"kind": "exact"}, {"kind": "allclose", "dtype": "any"}]},
    "property": {"kind": "property", "checks": [{"name": "finite"}, {"name": "rows_sum_to_one"}], "form": False},
}


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=40)
@given(expected=answers(), got=answers(), inputs=st.lists(st.one_of(arrays(), answers()), max_size=2))
def test_decides_and_explains_any_two_answers(name: str, expected: Any, got: Any, inputs: list[Any]) -> None:
    _decide_and_explain(TABLES[name], Subject(expected, got, tuple(inputs)))


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=40)
@given(array=arrays(), other=arrays(), data=st.data())
def test_decides_and_explains_arrays(name: str, array: Any, other: Any, data: st.DataObject) -> None:
    if data.draw(st.booleans()):
        other = np.resize(other, array.shape) if other.size else array
    _decide_and_explain(TABLES[name], Subject(array, other, (array, other)))


MATRIX = np.array([[1.0, 0.5], [0.25, 2.0], [3.0, 1.0]])
WITH_REFERENCE: dict[str, tuple[dict[str, Any], Any]] = {
    "rotation": ({"kind": "up_to_rotation", "dtype": "any", "container": "any", "translation": True}, MATRIX),
    "subspace": ({"kind": "subspace", "dtype": "any", "container": "any", "orthonormal": True}, np.eye(3)[:, :2]),
    "ties": ({"kind": "ties", "scores": "args.1", "dtype": "any", "container": "any"}, np.array([0, 2])),
    "objective": (
        {"kind": "objective", "objective": "squared_error", "dtype": "any", "container": "any"}
        | {"inputs": {"X": "args.0", "y": "args.1", "w": "answer"}},
        np.array([1.0, 2.0]),
    ),
    "statistical": ({"kind": "statistical", "against": "reference", "dtype": "any", "container": "any"}, MATRIX[0]),
    "set": ({"kind": "set", "container": "any"}, [1, 2, 2]),
    "set of close": ({"kind": "set", "container": "any", "item": {"kind": "allclose"}, "repeats": False}, [1.0, 2.0]),
    "structured": ({"kind": "structured", "parts": {"*": {"kind": "allclose"}}}, (1.0, MATRIX)),
    "structured dict": ({"kind": "structured", "parts": {"*": {"kind": "exact"}}}, {"a": 1, "b": MATRIX}),
    "properties": (
        {"kind": "property", "dtype": "any", "container": "any", "form": False}
        | {
            "checks": [
                *[{"name": name} for name in ("unit_norm", "distinct", "one_hot", "permutation", "whole", "symmetric")],
                *[{"name": name} for name in ("psd", "idempotent", "triangular", "determinant", "monotone")],
                {"name": "between", "low": 0.0, "high": 1.0},
                {"name": "sums_to", "axis": 1},
                {"name": "sign", "sign": "positive"},
                {"name": "rank_at_most", "rank": 1},
                {"name": "diagonal", "value": 1.0},
                {"name": "orthonormal", "of": "answer.0"},
            ]
        },
        MATRIX,
    ),
}


@pytest.mark.parametrize("name", WITH_REFERENCE)
@settings(max_examples=40)
@given(got=st.one_of(answers(), arrays(), st.sampled_from(("same shape",))), data=st.data())
def test_any_answer_is_decided_against_a_sound_reference(name: str, got: Any, data: st.DataObject) -> None:
    table, expected = WITH_REFERENCE[name]
    if isinstance(got, str) and isinstance(expected, np.ndarray):
        values = st.one_of(st.integers(-5, 5), st.floats(width=32), st.sampled_from((np.inf, -np.inf, np.nan, 1e300)))
        drawn = data.draw(st.lists(values, min_size=expected.size, max_size=expected.size))
        got = np.array(drawn).reshape(expected.shape)
    args = (MATRIX, np.array([1.0, 2.0, 3.0]))
    _decide_and_explain(table, Subject(expected, got, args), against_itself=name != "properties")
    if name == "properties":  # each property by itself: the first violation must not hide the others
        for check in table["checks"]:
            _decide_and_explain(table | {"checks": [check]}, Subject(expected, got, args), against_itself=False)


@pytest.mark.parametrize(
    "got",
    [
        10**5000,
        [10**5000],
        {10**5000: 1},
        {"k" * 10_000: 1},
        {"a": 10**5000},
        [[[[[[[[[[1]]]]]]]]]],
        {float("nan")},
        "x" * 100_000,
        np.zeros((0, 10**9)),
        np.array("a"),
        np.array(b"a"),
        [np.array(1.0), np.array(2.0)],
        [1, [2, [3, 4.0]]],
        np.longdouble(1.5),
    ],
    ids=lambda got: type(got).__name__,
)
def test_odd_answers_are_decided(got: Any) -> None:
    for table in TABLES.values():
        own = () if isinstance(got, np.ndarray) and max(got.shape, default=0) > 10**6 else (got,)
        for expected in (*own, np.ones(3), {"a": 1.0}, 2**70, "text"):
            _decide_and_explain(table, Subject(expected, got, (np.ones(3),)))
    for table, expected in WITH_REFERENCE.values():
        _decide_and_explain(table, Subject(expected, got, (MATRIX, np.ones(3))), against_itself=False)


def _decide_and_explain(table: dict[str, Any], subject: Subject, *, against_itself: bool = True) -> None:
    comparison = build(table)
    found = comparison.compare(subject)
    if isinstance(found, Match):
        assert 0 <= found.used <= 1
        return
    assert isinstance(found, Mismatch)
    assert found.message
    assert not found.used <= 1 or table["kind"] in ("property", "set")
    explanation = comparison.explain(subject, found)
    json.dumps(explanation.detail, allow_nan=False)
    json.dumps(explanation.values, allow_nan=False)
    if against_itself and table["kind"] != "property":
        assert isinstance(comparison.compare(Subject(subject.expected, subject.expected, subject.args)), Match)
