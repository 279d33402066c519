"""details: first and worst place, sizes of errors, maps of NaN and inf, the grid."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.allclose import AllClose
from judge.compare.base import Mismatch, Subject
from judge.compare.explaining.details import grid, number, ulps
from judge.compare.measure import Tolerance, shares

A = np.array


def explain(expected: Any, got: Any, **table: Any) -> Any:
    comparison = AllClose(**table)
    found = comparison.compare(Subject(expected, got))
    assert isinstance(found, Mismatch)
    return comparison.explain(Subject(expected, got), found)


def test_tells_places_and_sizes() -> None:
    e = np.ones((3, 4))
    g = e.copy()
    g[0, 2], g[2, 1] = 1.25, 0.5
    detail = explain(e, g, rtol=1e-6, atol=0.0).detail
    assert detail["differ"] == 2
    assert detail["of"] == 12
    assert detail["first"] == {"index": [0, 2], "abs": 0.25, "rel": 0.25, "ulp": 2**50}
    assert detail["worst"] == {"index": [2, 1], "abs": 0.5, "rel": 0.5, "ulp": 2**52}
    assert detail["tolerance"] == {"rtol": 1e-6, "atol": 0.0}
    assert detail["expected"] == {"container": "array", "dtype": "float64", "shape": [3, 4]}


def test_keeps_expected_values_out_of_the_detail() -> None:
    e = A([0.123456789, 0.987654321])
    explanation = explain(e, e + 0.5)
    assert "0.123456789" not in json.dumps(explanation.detail)
    assert "0.123456789" in explanation.values["first"]["expected"]
    assert explanation.values["expected"] == "array([0.12345679, 0.98765432])"


def test_shows_large_answers_only_in_places() -> None:
    e = np.zeros(1000)
    values = explain(e, e + 1.0).values
    assert set(values) == {"first", "worst"}
    assert "expected" not in explain("x" * 10_000, "y" * 10_000).values


def test_maps_nan_and_inf() -> None:
    e = A([1.0, np.nan, np.inf, 4.0])
    g = A([1.0, 2.0, np.inf, np.nan])
    detail = explain(e, g).detail
    assert detail["nan"] == {"expected": 1, "got": 1, "extra": 1, "missing": 1, "first": [1]}
    assert detail["inf"] == {"expected": 1, "got": 1, "extra": 0, "missing": 0}
    assert "nan" not in explain(A([1]), A([2])).detail


@pytest.mark.parametrize(
    ("e", "g", "sizes"),
    [
        (A([0.0]), A([0.5]), (0.5, None)),
        (A([np.inf]), A([1.0]), ("inf", None)),
        (A([1.0]), A([np.nan]), ("nan", "nan")),
        (A([2**63], dtype=np.uint64), A([2**62], dtype=np.uint64), (2.0**62, 0.5)),
        (A([3 + 4j]), A([0j]), (5.0, 1.0)),
        (A([1e308]), A([-1e308]), ("inf", "inf")),
        (A([True]), A([False]), (None, None)),
        (A(["a"]), A(["b"]), (None, None)),
    ],
)
def test_sizes_that_make_no_sense_are_left_out(e: Any, g: Any, sizes: tuple[Any, Any]) -> None:
    first = explain(e, g).detail["first"]
    assert (first["abs"], first["rel"]) == sizes


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(0, 50))
def test_counts_the_floats_between(x: float, steps: int) -> None:
    y = np.float64(x)
    with np.errstate(over="ignore"):
        for _ in range(steps):
            y = np.nextafter(y, np.float64(np.inf))
    if np.isfinite(y):
        assert ulps(np.float64(x), y) == steps
        assert ulps(y, np.float64(x)) == steps


def test_counts_across_zero_and_in_the_coarser_dtype() -> None:
    tiny = np.float64(5e-324)
    assert ulps(-tiny, tiny) == 2
    assert ulps(np.float64(0.0), np.float64(-0.0)) == 0
    assert ulps(np.float64(1.0), np.float32(1.0000001)) == 1
    assert ulps(np.float16(1.0), np.float16(1.001)) == 1
    assert ulps(np.float64(1.0), np.float64(np.inf)) is None
    assert ulps(np.longdouble(1.0), np.longdouble(2.0)) is None
    assert ulps(np.int64(1), np.int64(2)) is None


@pytest.mark.parametrize("shape", [(5,), (3, 4), (32, 32), (33, 100), (2, 3, 4), (1000,), (1, 1)])
def test_the_grid_covers_the_answer(shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(0)
    e = rng.normal(size=shape)
    g = e + rng.normal(size=shape)
    share = shares(e, g, Tolerance(atol=1.0))
    cells = grid(e, g, share)
    assert cells is not None
    rows = A(cells["rows"])
    assert max(rows.shape) <= 32
    assert rows.max() == pytest.approx(np.abs(g - e).max())
    assert np.sum(cells["wrong"]) == (share > 1).sum()
    assert np.prod(cells["shape"]) == e.size


def test_the_grid_lies_where_the_answer_lies() -> None:
    e = np.zeros((64, 64))
    g = e.copy()
    g[40, 2] = 5.0
    cells = grid(e, g, shares(e, g, Tolerance(atol=1.0)))
    assert cells is not None
    assert cells["rows"][20][1] == 5.0
    assert cells["wrong"][20][1] == 1


def test_the_grid_of_infinities_and_nothing() -> None:
    e = A([[np.inf, 1.0], [np.inf, 2.0]])
    g = A([[np.inf, np.nan], [-np.inf, 2.0]])
    cells = grid(e, g, shares(e, g, Tolerance(atol=1.0)))
    assert cells is not None
    assert cells["rows"] == [[0.0, "nan"], ["inf", 0.0]]
    assert grid(A(1.0), A(2.0), A(1.0)) is None
    assert grid(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros((0, 2))) is None
    assert grid(A(["a"]), A(["b"]), A([np.inf])) is None


def test_numbers_are_json() -> None:
    assert [number(x) for x in (1, 0.5, math.nan, -math.inf)] == [1.0, 0.5, "nan", "-inf"]


@pytest.mark.parametrize(
    ("expected", "got", "path", "shown"),
    [
        ({"a": [A([1.0])]}, {"a": [A([[1.0]])]}, ["a", "[0]"], ([1], [1, 1])),
        ({"a": A([1.0])}, {"b": A([1.0])}, [], None),
        ([A([1.0]), "a"], [A([1.0])], [], None),
    ],
)
def test_explains_the_form_at_its_place(expected: Any, got: Any, path: list[str], shown: Any) -> None:
    explanation = explain(expected, got)
    assert explanation.detail["path"] == path
    if shown:
        assert (explanation.detail["expected"]["shape"], explanation.detail["got"]["shape"]) == shown


def test_an_answer_too_large_to_walk_is_explained_by_its_outside() -> None:
    endless: Any = [0, 0]
    for _ in range(60):
        endless = [endless, endless]
    explanation = explain([1.0, 2.0], endless)
    assert explanation.detail["path"] == ["[0]"]
    assert explanation.detail["got"] == {"container": "list", "length": 2}
    assert explanation.values == {}


def test_ulp_is_told_where_it_is_asked() -> None:
    assert explain(1.0, 2.0, ulp=4).detail["tolerance"] == {"rtol": 0.0, "atol": 0.0, "ulp": 4}
