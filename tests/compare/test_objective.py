"""objective: as good as the reference, within a margin."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import InvalidComparison, Match, Mismatch, Subject
from judge.compare.objective import Objective
from judge.compare.objectives import OBJECTIVES, Unfit, inputs_of
from judge.compare.registry import build
from judge.errors import CheckerFault
from tests.compare.strategies import real

A = np.array
RNG = np.random.default_rng(0)
X = RNG.normal(size=(30, 3))
Y = RNG.normal(size=30)
W = np.linalg.solve(X.T @ X + 0.5 * np.eye(3), X.T @ Y)
RIDGE = {"objective": "ridge", "inputs": {"X": "args.0", "y": "args.1", "lam": 0.5, "w": "answer"}}
TOUR = {"objective": "path_length", "inputs": {"D": "args.0", "tour": "answer"}, "rel_gap": 0.0}
D = np.abs(np.arange(4.0)[:, None] - np.arange(4.0))


def made(**table: Any) -> Any:
    return build({"kind": "objective"} | table)


@given(real((3,), -5.0, 5.0), st.floats(1e-9, 0.1))
def test_takes_what_is_within_the_margin_and_nothing_beyond(w: Any, gap: float) -> None:
    best, value = (OBJECTIVES["ridge"](X, Y, 0.5, v) for v in (W, w))
    found = made(rel_gap=gap, **RIDGE).compare(Subject(W, w, (X, Y)))
    assert isinstance(found, Match) == (value - best <= gap * best)


def test_takes_the_reference_and_what_is_better() -> None:
    assert made(**RIDGE).compare(Subject(W, W, (X, Y))) == Match()
    assert made(**RIDGE).compare(Subject(W + 0.1, W, (X, Y))) == Match()


def test_tells_how_much_worse() -> None:
    comparison = made(**RIDGE)
    subject = Subject(W, W * 0, (X, Y))
    found = comparison.compare(subject)
    assert isinstance(found, Mismatch)
    assert found.message.startswith("the objective is worse than the reference's by ")
    explanation = comparison.explain(subject, found)
    assert explanation.detail["objective"]["worse_by"] > 0
    assert explanation.values["objective"]["got"] > explanation.values["objective"]["expected"]
    assert comparison.explain(Subject(W, W[:2], (X, Y)), Mismatch("shape", "")).detail["code"] == "shape"


def test_more_may_be_better() -> None:
    table = {"objective": "rayleigh", "inputs": {"A": "args.0", "v": "answer"}, "sense": "max", "abs_gap": 0.1}
    m = np.diag([3.0, 1.0])
    assert isinstance(made(**table).compare(Subject(A([1.0, 0.0]), A([-2.0, 0.1]), (m,))), Match)
    found = made(**table).compare(Subject(A([1.0, 0.0]), A([1.0, 1.0]), (m,)))
    assert isinstance(found, Mismatch)
    assert "by 1, 0.33 of it" in found.message
    explanation = made(**table).explain(Subject(A([1.0, 0.0]), A([1.0, 1.0]), (m,)), found)
    assert explanation.detail["objective"]["worse_by"] == pytest.approx(1.0)


def test_an_optimum_of_zero_leaves_only_the_absolute_gap() -> None:
    table = {"objective": "linear", "inputs": {"c": [1.0, 0.0], "x": "answer"}, "rel_gap": 0.5}
    e = A([0.0, 1.0])
    assert made(**table).compare(Subject(e, e)) == Match()
    found = made(**table).compare(Subject(e, A([1e-9, 1.0])))
    assert isinstance(found, Mismatch)
    assert found.used == float("inf")
    assert isinstance(made(abs_gap=1e-8, **table).compare(Subject(e, A([1e-9, 1.0]))), Match)


@pytest.mark.parametrize(
    ("got", "said"),
    [
        (A([0, 1, 2, 2]), "does not visit each of the 4 towns once"),
        (A([0, 1, 2, 4]), "towns must lie in 0 … 3"),
        (A([0, 1, 2, -1]), "towns must lie in 0 … 3"),
        (A([0, 2, 1, 3]), "the objective is worse"),
    ],
)
def test_answers_that_are_not_allowed(got: Any, said: str) -> None:
    comparison = made(**TOUR)
    subject = Subject(A([0, 1, 2, 3]), got, (D,))
    found = comparison.compare(subject)
    assert isinstance(found, Mismatch)
    assert said in found.message
    assert "expected" in comparison.explain(subject, found).values["objective"]


def test_any_optimal_tour_is_right() -> None:
    assert isinstance(made(**TOUR).compare(Subject(A([0, 1, 2, 3]), A([2, 3, 1, 0]), (D,))), Match)


@pytest.mark.parametrize("odd", [np.nan, np.inf, 1e200])
def test_refuses_what_has_no_finite_value(odd: float) -> None:
    comparison = made(**RIDGE)
    found = comparison.compare(Subject(W, W * odd, (X, Y)))
    assert isinstance(found, Mismatch)
    assert isinstance(comparison.explain(Subject(W, W * odd, (X, Y)), found).values["objective"]["got"], str)


def test_a_reference_without_a_value_is_the_packages_fault() -> None:
    with pytest.raises(CheckerFault, match="is nan"):
        made(**RIDGE).compare(Subject(W * np.nan, W, (X, Y)))
    with pytest.raises(CheckerFault, match="not allowed"):
        made(**TOUR).compare(Subject(A([0, 0, 0, 0]), A([0, 1, 2, 3]), (D,)))
    with pytest.raises(CheckerFault, match=r"refers to 'args\.1'"):
        made(**RIDGE).compare(Subject(W, W, (X,)))


class TestOwn:
    """The package computes the value, and it is handed in."""

    def test_compares_the_values_handed_in(self) -> None:
        own = made(objective="own", rel_gap=0.01)
        assert isinstance(own.compare(Subject(1, 2, measured={"expected": 10.0, "got": 10.05})), Match)
        assert isinstance(own.compare(Subject(1, 2, measured={"expected": 10.0, "got": 10.2})), Mismatch)

    def test_takes_a_reason_why_there_is_no_value(self) -> None:
        own = made(objective="own")
        measured = {"expected": 10.0, "unfit": "row 3 is empty"}
        found = own.compare(Subject(1, 2, measured=measured))
        assert isinstance(found, Mismatch)
        assert found.message == "the answer is not allowed: row 3 is empty"
        assert own.explain(Subject(1, 2, measured=measured), found).values == {"objective": {"expected": 10.0}}

    def test_needs_the_values(self) -> None:
        with pytest.raises(CheckerFault, match="was not handed in"):
            made(objective="own").compare(Subject(1, 2))


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"objective": "nope"}, "there are squared_error, absolute_error"),
        ({"objective": "own", "inputs": {"x": 1.0}}, "takes no inputs"),
        ({"objective": "linear", "inputs": {"c": 1.0}}, "linear lacks the input 'x'; its inputs are c, x"),
        ({"objective": "linear", "inputs": {"c": 1.0, "x": 1.0, "z": 1.0}}, "linear has no input 'z'"),
        ({"objective": "linear", "inputs": {"c": "somewhere", "x": 1.0}}, "'somewhere' names nothing"),
        ({"objective": "linear", "inputs": {"c": "args", "x": 1.0}}, "'args' names nothing"),
    ],
)
def test_tables_are_checked(table: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        made(**table)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("name", "values", "value"),
    [
        ("squared_error", {"X": [[1.0], [2.0]], "y": [2.0, 2.0], "w": [1.0], "b": 0.5}, 0.25 + 0.25),
        ("absolute_error", {"X": [[1.0], [2.0]], "y": [2.0, 2.0], "w": [1.0]}, 1.0),
        ("ridge", {"X": [[1.0]], "y": [1.0], "lam": 2.0, "w": [3.0]}, 4.0 + 18.0),
        ("elastic_net", {"X": [[1.0]], "y": [1.0], "alpha": 2.0, "w": [3.0], "l1_ratio": 0.5}, 2.0 + 2 * (1.5 + 2.25)),
        ("logistic", {"X": [[0.0]], "y": [1.0], "w": [2.0], "l2": 1.0, "l1": 1.0}, np.log(2) + 2 + 2),
        ("hinge", {"X": [[1.0], [1.0]], "y": [1.0, -1.0], "w": [2.0], "l2": 1.0}, 1.5 + 2.0),
        ("inertia", {"X": [[0.0], [2.0]], "centroids": [[0.0], [1.0]]}, 1.0),
        ("inertia", {"X": [[0.0], [2.0]], "centroids": [[0.0], [1.0]], "labels": [0, 0]}, 4.0),
        ("low_rank", {"W": [[1.0, 2.0]], "A": [[1.0]], "B": [[1.0, 1.0]]}, 1.0),
        ("quadratic", {"Q": [[2.0]], "x": [3.0], "c": [1.0]}, 12.0),
        ("linear", {"c": [1.0, 2.0], "x": [3.0, 4.0]}, 11.0),
        ("rayleigh", {"A": [[2.0]], "v": [5.0]}, 2.0),
        ("path_length", {"D": D, "tour": [0, 1, 2, 3]}, 6.0),
        ("path_length", {"D": D, "tour": [0, 1, 2, 3], "closed": False}, 3.0),
        ("assignment_cost", {"C": [[1.0, 5.0], [2.0, 9.0]], "assignment": [1, 0]}, 7.0),
    ],
)
def test_the_named_objectives(name: str, values: dict[str, Any], value: float) -> None:
    arrays = {key: A(given_) if isinstance(given_, list) else given_ for key, given_ in values.items()}
    assert OBJECTIVES[name](**arrays) == pytest.approx(value)
    assert set(arrays) <= set(inputs_of(name))


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("rayleigh", {"A": np.eye(2), "v": np.zeros(2)}),
        ("inertia", {"X": X, "centroids": X[:2], "labels": A([0.5] * 30)}),
        ("assignment_cost", {"C": np.eye(2), "assignment": A([0, 0])}),
        ("assignment_cost", {"C": np.eye(2), "assignment": A([0])}),
    ],
)
def test_answers_without_a_value_are_unfit(name: str, values: dict[str, Any]) -> None:
    with pytest.raises(Unfit):
        OBJECTIVES[name](**values)


def test_a_tour_of_nothing_has_no_length() -> None:
    assert OBJECTIVES["path_length"](np.zeros((0, 0)), np.zeros(0, dtype=int)) == 0.0


def test_inputs_may_be_constants() -> None:
    comparison = Objective(objective="inertia", inputs={"X": "args.0", "centroids": "answer.0", "labels": "answer.1"})
    e = [X[:2], np.zeros(30, dtype=int)]
    assert isinstance(comparison.compare(Subject(e, e, (X,))), Match)
    odd = Objective(objective="linear", inputs={"c": 1.0, "x": "answer"}, dtype="any", container="any")
    assert isinstance(odd.compare(Subject(A([1.0]), A([1j]))), Mismatch)
    open_ = Objective(objective="path_length", inputs={"D": "args.0", "tour": "answer", "closed": False})
    assert isinstance(open_.compare(Subject(A([0, 1, 2, 3]), A([3, 2, 1, 0]), (D,))), Match)
    nothing = Objective(objective="inertia", inputs={"X": "args.0", "centroids": "answer", "labels": "kwargs.labels"})
    assert isinstance(nothing.compare(Subject(X[:2], X[:2], (X,), {"labels": None})), Match)
