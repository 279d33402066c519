"""ties: positions chosen by a score, equal scores in any order."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import InvalidComparison, Match, Mismatch, Subject
from judge.compare.registry import build
from judge.compare.ties import Ties
from judge.errors import CheckerFault

A = np.array
TOP = Ties(scores="args.0")
ANY_ORDER = Ties(scores="args.0", order=False)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=8).map(np.array), st.data())
def test_takes_every_way_to_break_ties_and_nothing_else(scores: Any, data: st.DataObject) -> None:
    k = data.draw(st.integers(1, len(scores)))
    e = np.argsort(-scores, kind="stable")[:k]
    g = A(data.draw(st.permutations(range(len(scores)))))[:k]
    right = (scores[g] == scores[e]).all()
    assert isinstance(TOP.compare(Subject(e, g, (scores,))), Match) == right
    assert isinstance(TOP.compare(Subject(g, e, (scores,))), Match) == right
    as_set = (np.sort(scores[g]) == np.sort(scores[e])).all()
    assert isinstance(ANY_ORDER.compare(Subject(e, g, (scores,))), Match) == as_set
    assert isinstance(TOP.compare(Subject(e, e, (scores,))), Match)


@pytest.mark.parametrize(
    ("got", "said"),
    [
        (A([0, 0]), "1 of 2 positions stand there more than once"),
        (A([0, 4]), "1 of 2 positions lie outside 0 … 3"),
        (A([0, -1]), "1 of 2 positions lie outside 0 … 3"),
        (A([2, 0]), "2 of 2 ranks hold a position with another score"),
        (A([0, 3]), "1 of 2 ranks"),
        (A([0]), "expected shape (2,), got (1,)"),
    ],
)
def test_says_what_differs(got: Any, said: str) -> None:
    subject = Subject(A([0, 2]), got, (A([9.0, 1.0, 5.0, 1.0]),))
    found = TOP.compare(subject)
    assert isinstance(found, Mismatch)
    assert said in found.message
    assert TOP.explain(subject, found).detail["code"] == found.code


def test_scores_near_each_other_are_ties_where_told_so() -> None:
    args = (A([1.0, 1.0 + 1e-9]),)
    assert isinstance(Ties(scores="args.0").compare(Subject(A([0, 1]), A([1, 0]), args)), Mismatch)
    assert isinstance(Ties(scores="args.0", rtol=1e-8).compare(Subject(A([0, 1]), A([1, 0]), args)), Match)
    assert isinstance(Ties(scores="args.0", atol=1e-8).compare(Subject(A([0, 1]), A([1, 0]), args)), Match)


def test_rows_of_scores_for_rows_of_positions() -> None:
    scores = A([[1, 1, 2], [3, 1, 1]])
    e = A([[2, 0], [0, 1]])
    assert isinstance(TOP.compare(Subject(e, A([[2, 1], [0, 2]]), (scores,))), Match)
    assert isinstance(TOP.compare(Subject(e, A([[2, 1], [1, 2]]), (scores,))), Mismatch)
    assert isinstance(TOP.compare(Subject(e, e, (scores[0],))), Match)
    with pytest.raises(CheckerFault, match="do not fit"):
        TOP.compare(Subject(e[:1], e[:1], (scores,)))


@pytest.mark.parametrize("metric", ["euclidean", "manhattan", "chebyshev", "cosine"])
def test_nearest_neighbours(metric: str) -> None:
    rng = np.random.default_rng(0)
    points, queries = rng.normal(size=(20, 3)), rng.normal(size=(4, 3))
    points[7] = points[3]  # a tie
    apart = queries[:, None] - points
    distance = {
        "euclidean": np.linalg.norm(apart, axis=-1),
        "manhattan": np.abs(apart).sum(-1),
        "chebyshev": np.abs(apart).max(-1),
        "cosine": -(queries / np.linalg.norm(queries, axis=1)[:, None])
        @ (points / np.linalg.norm(points, axis=1)[:, None]).T,
    }[metric]
    e = np.argsort(distance, axis=1, kind="stable")[:, :18]
    swapped = np.where(e == 3, 7, np.where(e == 7, 3, e))
    nearest: Any = build({"kind": "ties", "points": "args.0", "queries": "args.1", "metric": metric, "rtol": 1e-9})
    assert isinstance(nearest.compare(Subject(e, swapped, (points, queries))), Match)
    assert isinstance(nearest.compare(Subject(e, e[:, ::-1], (points, queries))), Mismatch)
    assert isinstance(nearest.compare(Subject(e[0], swapped[0], (points, queries[0]))), Match)


def test_lists_of_positions_and_no_positions() -> None:
    assert isinstance(TOP.compare(Subject([0, 1], [1, 0], ([5, 5],))), Match)
    assert isinstance(TOP.compare(Subject(np.zeros(0, dtype=int), np.zeros(0, dtype=int), ([5, 5],))), Match)
    assert isinstance(TOP.compare(Subject([], [], ([5, 5],))), Match)
    assert isinstance(TOP.compare(Subject(1, 0, ([5, 5],))), Match)


@pytest.mark.parametrize(
    ("got", "cause"),
    [
        (A([3, 2, 1, 0]), "the order is reversed"),
        (A([1, 0, 2, 3]), "the right positions in another order"),
        (A([1, 2, 3, 4]), "positions counted from 1 instead of 0"),
        (A([1, 2, 3, 9]), None),
    ],
)
def test_guesses_a_cause(got: Any, cause: str | None) -> None:
    subject = Subject(A([0, 1, 2, 3]), got, (A([9, 7, 5, 3]),))
    found = TOP.compare(subject)
    assert isinstance(found, Mismatch)
    assert TOP.explain(subject, found).cause == cause


def test_guesses_nothing_for_one_position_or_repeated_ones() -> None:
    scores = (A([9, 7, 5, 3]),)
    for got, expected in ((A([1]), A([0])), (A([0, 0]), A([0, 1])), (A([3, 2]), A([0, 1]))):
        found = TOP.compare(Subject(expected, got, scores))
        assert isinstance(found, Mismatch)
        assert TOP.explain(Subject(expected, got, scores), found).cause is None
    same = Subject(A([0, 1]), A([0, 0]), (A([5, 5]),))
    found = TOP.compare(same)
    assert isinstance(found, Mismatch)
    assert "first" not in TOP.explain(same, found).detail


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({}, "give either scores, or points and queries"),
        ({"scores": "args.0", "points": "args.1", "queries": "args.2"}, "give either scores"),
        ({"points": "args.0"}, "points and queries go together"),
        ({"scores": "somewhere"}, "'somewhere' names nothing"),
    ],
)
def test_tables_are_checked(table: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        build({"kind": "ties"} | table)
    assert said in str(raised.value)


def test_what_is_the_packages_fault() -> None:
    for subject in (
        Subject(A([0.5]), A([0.5]), (A([1.0]),)),
        Subject([A([0]), A([1])], [A([0]), A([1])], (A([1.0]),)),
        Subject(A([0]), A([0]), (3.0,)),
        Subject(A([0]), A([0]), ("text",)),
        Subject(A([5]), A([0]), (A([1.0]),)),
    ):
        with pytest.raises(CheckerFault):
            TOP.compare(subject)


@pytest.mark.parametrize("got", [[False, 0], [0, np.True_], [0, 10**30], (0, False)])
def test_a_mixture_is_the_answers_fault_and_not_the_packages(got: Any) -> None:
    subject = Subject(A([0, 2]), got, (A([9.0, 1.0, 5.0]),))
    comparison = Ties(scores="args.0", dtype="any", container="any")

    found = comparison.compare(subject)

    assert isinstance(found, Mismatch)
    assert found.code == "dtype"
    assert comparison.explain(subject, found).detail["code"] == "dtype"


def test_positions_must_be_whole_whatever_dtypes_are_taken() -> None:
    found = Ties(scores="args.0", dtype="any").compare(Subject(A([0]), A([0.0]), (A([1.0]),)))
    assert isinstance(found, Mismatch)
    assert found.code == "dtype"
