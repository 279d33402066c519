"""exact: equal or not."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.exact import Exact
from tests.compare.strategies import answers, arrays

A = np.array


@given(answers())
def test_takes_the_expected_answer(value: Any) -> None:
    assert Exact().compare(Subject(value, value)) == Match()


def another(old: Any) -> Any:
    """The value next to it, or some other text."""
    if isinstance(old, np.float64):
        return np.nextafter(old, 1e9) if np.isfinite(old) else 0.0
    if isinstance(old, np.str_):
        return "!" if old != "!" else "?"
    return ~old if isinstance(old, np.bool_) else old ^ 1


@given(arrays("int64", "float64", "bool", "U3", max_dims=2), st.data())
def test_refuses_any_other_element(array: Any, data: st.DataObject) -> None:
    if array.size == 0:
        return
    other = array.copy()
    i = data.draw(st.integers(0, array.size - 1))
    other.flat[i] = another(other.reshape(-1)[i])
    for e, g in ((array, other), (other, array)):
        assert isinstance(Exact().compare(Subject(e, g)), Mismatch)


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (0.0, -0.0),
        (math.nan, math.nan),
        ({math.nan, 1.0}, {float("nan"), 1.0}),
        (A([1, 2]), A([1, 2], dtype=np.uint16)),
        ({"b": 1, "a": "x"}, {"a": "x", "b": 1}),
        ({1, 2}, {2, 1}),
        (2**70, 2**70),
        (b"a", b"a"),
    ],
)
def test_takes(expected: Any, got: Any) -> None:
    assert Exact().compare(Subject(expected, got)) == Match()


@pytest.mark.parametrize(
    ("expected", "got", "said"),
    [
        ("abc", "abd", "the text is another one (3 long, expected 3)"),
        (b"a", b"", "the bytes is another one (0 long, expected 1)"),
        ({1, 2, 3}, {1, 4}, "1 of the set's 2 items should not be in it, 2 are missing"),
        ({1.0}, {1.0, math.nan}, "there is a NaN in one set and none in the other"),
        (A([1, 2, 3]), A([1, 5, 3]), "1 of 3 elements differs; the worst, at [1], is off by 3 (relative 1.5)"),
        (A([0]), A([5]), "the only element is off by 5"),
        (A([1, 2]), A([2, 3]), "all 2 elements differ"),
        (A([True]), A([False]), "False where it should not be"),
        (A(["a"]), A(["b"]), "another text"),
        (2**70, 2**70 + 1, "the number is another one"),
        ({"k": [1, "a"]}, {"k": [1, "b"]}, "k[1]: the text is another one"),
        (1.0, math.nan, "the number is NaN where it should not be"),
        (math.inf, -math.inf, "infinite of the other sign"),
        (math.nan, 1.0, "not NaN where it should be"),
        (0.1, np.float32(0.1), "off by 1.49e-09"),
        (1j, 2j, "off by 1 (relative 1)"),
    ],
)
def test_says_what_differs(expected: Any, got: Any, said: str) -> None:
    found = Exact().compare(Subject(expected, got))
    assert isinstance(found, Mismatch)
    assert said in found.message


def test_bool_where_any_number_will_do() -> None:
    found = Exact(dtype="any").compare(Subject(A([True]), A([7])))
    assert isinstance(found, Mismatch)
    assert "another value" in found.message


def test_says_far_beyond_any_tolerance_where_none_is_asked() -> None:
    found = Exact().compare(Subject(A([2**63], dtype=np.uint64), A([0], dtype=np.uint64)))
    assert isinstance(found, Mismatch)
    assert found.used == math.inf
    assert "off by 9.22e+18" in found.message
