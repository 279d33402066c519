"""set: the same items, in any order."""

from __future__ import annotations

import math
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.registry import build
from judge.compare.sets import Sets
from judge.errors import CheckerFault
from tests.compare.strategies import answers

A = np.array
CLOSE = build({"kind": "set", "item": {"kind": "allclose", "rtol": 0.0, "atol": 0.1}})


@given(st.lists(answers(), max_size=5).flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
def test_takes_any_order(pair: Any) -> None:
    e, g = pair
    assert Sets().compare(Subject(e, g)) == Match()
    assert Sets().compare(Subject(g, e)) == Match()


@given(st.lists(st.integers(0, 3), max_size=5), st.lists(st.integers(0, 3), max_size=5))
def test_counts_repeats_unless_told_not_to(e: list[int], g: list[int]) -> None:
    assert isinstance(Sets().compare(Subject(e, g)), Match) == (sorted(e) == sorted(g))
    assert isinstance(Sets(repeats=False).compare(Subject(e, g)), Match) == (set(e) == set(g))


@given(st.lists(st.integers(0, 9), max_size=5), st.lists(st.integers(0, 9), max_size=5))
def test_close_items_are_matched_as_equal_ones_are(e: list[int], g: list[int]) -> None:
    a, b = [float(x) for x in e], [x + 0.05 for x in g]
    assert isinstance(CLOSE.compare(Subject(a, b)), Match) == (sorted(e) == sorted(g))
    once = build({"kind": "set", "repeats": False, "item": {"kind": "allclose", "rtol": 0.0, "atol": 0.1}})
    assert isinstance(once.compare(Subject(a, b)), Match) == (set(e) == set(g))


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ({1, 2}, frozenset({2, 1})),
        ([[1, 2], [3]], [(3,), (1, 2)]),
        ([math.nan, 1.0], [1.0, float("nan")]),
        ([{"a": 1}, {2}], [{2}, {"a": 1}]),
        ([A([1, 2]), A([3])], [A([3]), A([1, 2])]),
        (A([1, 2, 3]), A([3, 1, 2])),
        (A([[1, 2], [3, 4]]), A([[3, 4], [1, 2]])),
        ([True, "a", b"a"], [b"a", "a", True]),
    ],
)
def test_takes(expected: Any, got: Any) -> None:
    assert Sets().compare(Subject(expected, got)) == Match()


@pytest.mark.parametrize(
    ("expected", "got", "said"),
    [
        ([1, 2], [1, 3], "an item is missing and an item should not be there"),
        ([1, 2, 3], [1], "2 of 3 items are missing"),
        ([1], [1, 2, 3], "2 items should not be there"),
        ([1], [True], "an item is missing"),
        ([1], None, "expected a list, got None"),
        ([1], {1: 1}, "expected a list, got a dict"),
    ],
)
def test_says_what_differs(expected: Any, got: Any, said: str) -> None:
    found = Sets().compare(Subject(expected, got))
    assert isinstance(found, Mismatch)
    assert said in found.message
    assert Sets().explain(Subject(expected, got), found).detail["code"] == found.code


def test_containers_are_as_strict_as_told() -> None:
    for expected, got in (([1], {1}), ({1}, [1]), (A([1]), [1])):
        assert isinstance(Sets().compare(Subject(expected, got)), Match)
        found = Sets(container="strict").compare(Subject(expected, got))
        assert isinstance(found, Mismatch)
        assert found.code == "container"
    assert isinstance(Sets(container="exact").compare(Subject([1], (1,))), Mismatch)
    with pytest.raises(CheckerFault, match="no collection"):
        Sets().compare(Subject(3, 3))


@pytest.mark.parametrize(
    ("expected", "got", "said"),
    [
        ([1.0], [1.0, 2.0], "expected 1 items, got 2"),
        ([1.0, 5.0], [1.0, 7.0], "1 of 2 items are missing"),
        ([1.0, 1.0, 5.0], [1.0, 5.0, 5.0], "cannot be matched one to one"),
        ([A([1.0])], [A([1.0, 2.0])], "1 of 1 items are missing"),
    ],
)
def test_says_what_differs_between_close_items(expected: Any, got: Any, said: str) -> None:
    found = CLOSE.compare(Subject(expected, got))
    assert isinstance(found, Mismatch)
    assert said in found.message
    assert "missing" not in CLOSE.explain(Subject(expected, got), found).detail


def test_close_items_are_limited_in_number() -> None:
    with pytest.raises(CheckerFault, match="up to 256"):
        CLOSE.compare(Subject([1.0] * 600, [1.0] * 600))
    once = build({"kind": "set", "repeats": False, "item": {"kind": "allclose"}})
    assert isinstance(once.compare(Subject([1.0], [1.0] * 3000)), Mismatch)
    assert isinstance(once.compare(Subject([], [])), Match)
    assert isinstance(once.compare(Subject([], [1.0])), Mismatch)


def test_explains_with_the_items() -> None:
    subject = Subject([1, True, math.nan, (1, 2)], [1, 3])
    found = Sets().compare(subject)
    assert isinstance(found, Mismatch)
    explanation = Sets().explain(subject, found)
    assert (explanation.detail["missing"], explanation.detail["extra"]) == (3, 1)
    assert explanation.values == {"missing": ["True", "nan", "(1, 2)"], "extra": ["3"]}
    twice = Subject([1, 2], [1, 2, 2])
    found = Sets().compare(twice)
    assert isinstance(found, Mismatch)
    assert Sets().explain(twice, found).cause == "an item stands there more than once"


def test_an_item_comparison_may_be_given_ready_made() -> None:
    assert isinstance(Sets(item=Sets()).compare(Subject([[1, 2], [3]], [[3], [2, 1]])), Match)


@pytest.mark.parametrize(
    "got",
    [
        [k * (2**61 - 1) for k in range(1, 200_000)],
        [*product([k * (2**61 - 1) for k in range(-4, 5)], repeat=5)],
        [{k * (2**61 - 1) for k in range(1, 500)}],
        [1, [complex(-1000003 * k, k) for k in range(1, 500)], *(complex(-1000003 * k, k) for k in range(1, 50_000))],
    ],
    ids=["integers", "tuples", "a set", "complex"],
)
def test_items_that_collide_on_purpose_are_no_work(got: list[Any]) -> None:
    """Each of these would take minutes to count."""
    found = Sets().compare(Subject([1, 2], got))

    assert isinstance(found, Mismatch)
    assert "hash alike" in found.message
    assert "missing" not in Sets().explain(Subject([1, 2], got), found).detail


def test_the_same_item_very_often_is_no_collision() -> None:
    assert Sets().compare(Subject([(1, 2)] * 5000 + [-1, -2], [-2, -1] + [(1, 2)] * 5000)) == Match()
