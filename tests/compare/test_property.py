"""property: what every right answer has."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import InvalidComparison, Match, Mismatch, Subject
from judge.compare.properties import ALL_PROPERTIES
from judge.compare.property import HasProperties
from judge.compare.registry import build
from judge.errors import CheckerFault
from tests.compare.strategies import real

A = np.array
Q = np.linalg.qr(np.random.default_rng(0).normal(size=(4, 2)))[0]
P = Q @ Q.T
S = A([[2.0, 1.0], [1.0, 3.0]])


def has(answer: Any, name: str, **keys: Any) -> Match | Mismatch:
    comparison = build({"kind": "property", "checks": [{"name": name} | keys], "form": False})
    return comparison.compare(Subject(answer, answer))


HOLDS: list[tuple[str, dict[str, Any], Any]] = [
    ("finite", {}, A([1.0, -2.0])),
    ("between", {"low": 0.0, "high": 1.0}, A([0.0, 1.0])),
    ("between", {"low": 0.0, "atol": 1e-6}, A([-1e-7, 9.0])),
    ("between", {"high": 5}, 3),
    ("sums_to", {}, A([0.25, 0.75])),
    ("sums_to", {"value": 3.0, "axis": 0}, A([[1, 2], [2, 1]])),
    ("rows_sum_to_one", {}, A([[0.5, 0.5], [1.0, 0.0]])),
    ("columns_sum_to_one", {}, A([[0.5, 1.0], [0.5, 0.0]])),
    ("unit_norm", {}, A([[0.6, 0.8], [1.0, 0.0]])),
    ("unit_norm", {"axis": 0}, Q),
    ("distinct", {}, A([3, 1, 2])),
    ("one_hot", {}, A([[0, 1], [1, 0]])),
    ("permutation", {}, A([[2, 0, 1], [0, 1, 2]])),
    ("whole", {}, A([1.0, -2.0])),
    ("whole", {"atol": 0.01}, A([1.001])),
    ("sign", {"sign": "positive"}, A([1, 2])),
    ("sign", {"sign": "nonnegative"}, A([0.0, 2.0])),
    ("sign", {"sign": "negative"}, A([-1.0])),
    ("sign", {"sign": "nonpositive"}, A([-1.0, 0.0])),
    ("orthonormal", {}, Q),
    ("orthonormal", {"axis": "rows"}, Q.T),
    ("orthonormal", {}, Q * 1j),
    ("symmetric", {}, S),
    ("symmetric", {}, np.stack([S, P[:2, :2]])),
    ("psd", {}, S),
    ("psd", {}, P),
    ("psd", {}, np.zeros((0, 0))),
    ("idempotent", {}, P),
    ("triangular", {}, np.tril(np.ones((3, 4)))),
    ("triangular", {"side": "upper"}, np.triu(np.ones((3, 3)))),
    ("diagonal", {"value": 0.0}, 1.0 - np.eye(3)),
    ("determinant", {}, A([[0.6, -0.8], [0.8, 0.6]])),
    ("rank_at_most", {"rank": 2}, P),
    ("rank_at_most", {"rank": 2}, Q),
    ("rank_at_most", {"rank": 0}, np.zeros((3, 3))),
    ("monotone", {}, A([1, 1, 2])),
    ("monotone", {"direction": "decreasing", "strict": True}, A([3.0, 2.0, -1.0])),
    ("monotone", {"axis": 0, "atol": 0.1}, A([[1.0, 5.0], [0.95, 6.0]])),
    ("monotone", {}, A([-np.inf, 0.0, np.inf, np.inf])),
]
FAILS: list[tuple[str, dict[str, Any], Any, str]] = [
    ("finite", {}, A([1.0, np.inf]), "holds 1 infinite values"),
    ("finite", {}, A([1.0, np.nan]), "holds 1 NaN"),
    ("finite", {}, "text", "is not made of numbers"),
    ("finite", {}, np.zeros((0, 10**6)), "is empty, of shape (0, 1000000)"),
    ("between", {"low": 0.0, "high": 1.0}, A([0.5, 1.5]), "leaves [0.0, 1.0] by 0.5"),
    ("between", {"low": 0.0}, A([-0.5]), "leaves [0.0, inf] by 0.5"),
    ("between", {"high": 0.0}, A([np.inf]), "leaves [-inf, 0.0] by inf"),
    ("between", {}, A([1j]), "is complex"),
    ("sums_to", {}, A([0.5, 0.6]), "should sum to 1 in all, but a sum is off by 0.1"),
    ("sums_to", {"axis": 2}, A([1.0]), "has no axis 2"),
    ("sums_to", {}, A([np.inf]), "has infinite sums in all"),
    ("sums_to", {}, A([2**63 - 1, 2**63 - 1, 3]), "should sum to 1"),
    ("rows_sum_to_one", {}, A([[0.5, 1.0], [0.5, 0.0]]), "they do along the other axis"),
    ("columns_sum_to_one", {}, A([[0.5, 0.5], [1.0, 0.0]]), "they do along the other axis"),
    ("rows_sum_to_one", {}, A([[0.5, 0.4]]), "off by 0.1"),
    ("rows_sum_to_one", {}, 1.0, "has no axis -1"),
    ("unit_norm", {}, A([[1.0, 1.0]]), "off by 0.414"),
    ("unit_norm", {"axis": 3}, A([1.0]), "has no axis 3"),
    ("distinct", {}, A([1, 1, 1]), "repeats 2 of its 3 values"),
    ("one_hot", {}, A([[0, 1], [1, 1]]), "has 1 vectors along axis -1 without exactly one 1"),
    ("one_hot", {}, A([[0, 2]]), "values other than 0 and 1"),
    ("one_hot", {"axis": 5}, A([[0, 1]]), "has no axis 5"),
    ("permutation", {}, A([0, 2]), "does not hold each of 0 … 1 once"),
    ("permutation", {}, A([0.0, 1.0]), "no array of whole numbers"),
    ("whole", {}, A([1.5]), "off by 0.5"),
    ("whole", {}, A([np.inf]), "infinite"),
    ("sign", {"sign": "positive"}, A([0.0, 1.0]), "1 values that are not positive"),
    ("sign", {"sign": "positive"}, A([1j]), "complex"),
    ("orthonormal", {}, Q * 1.01, "should have orthonormal columns"),
    ("orthonormal", {}, Q.T, "too many to be orthonormal in 2 dimensions"),
    ("orthonormal", {}, A([1.0]), "is no matrix"),
    ("orthonormal", {}, Q * np.inf, "infinite"),
    ("orthonormal", {}, Q * 1e300, "off by inf"),
    ("symmetric", {}, A([[1.0, 2.0], [2.1, 1.0]]), "off by 0.1"),
    ("symmetric", {}, Q, "is no square matrix, its shape is (4, 2)"),
    ("psd", {}, A([[1.0, 2.0], [2.0, 1.0]]), "has the eigenvalue -1"),
    ("psd", {}, A([[1.0, 2.0], [0.0, 1.0]]), "is not symmetric"),
    ("idempotent", {}, P * 2, "should be its own square"),
    ("triangular", {}, np.ones((2, 2)), "should be lower triangular"),
    ("triangular", {"side": "upper"}, np.ones((2, 2)), "should be upper triangular"),
    ("diagonal", {"value": 1.0}, np.zeros((2, 2)), "should have 1 on the diagonal"),
    ("determinant", {}, A([[1.0, 0.0], [0.0, -1.0]]), "off by 2"),
    ("rank_at_most", {"rank": 1}, P, "should have a rank of at most 1"),
    ("monotone", {}, A([1.0, 0.5]), "a step goes 0.5 the wrong way"),
    ("monotone", {"strict": True}, A([1.0, 1.0]), "should be strictly increasing, 1 steps are not"),
    ("monotone", {"direction": "decreasing"}, A([1.0, 2.0]), "the wrong way"),
    ("monotone", {"axis": 1}, A([1.0]), "has no order along axis 1"),
    ("monotone", {}, A([0, 200], dtype=np.uint8)[::-1], "goes 200 the wrong way"),
]


@pytest.mark.parametrize(("name", "keys", "value"), HOLDS)
def test_holds(name: str, keys: dict[str, Any], value: Any) -> None:
    found = has(value, name, **keys)
    assert isinstance(found, Match)
    assert 0 <= found.used <= 1


@pytest.mark.parametrize(("name", "keys", "value", "said"), FAILS)
def test_does_not_hold(name: str, keys: dict[str, Any], value: Any, said: str) -> None:
    found = has(value, name, **keys)
    assert isinstance(found, Mismatch)
    assert found.code == "property"
    assert said in found.message


def test_every_property_that_sees_one_answer_is_in_both_tables() -> None:
    reruns = {name for name, model in ALL_PROPERTIES.items() if model.__module__.endswith("reruns")}
    assert {name for name, _, _ in HOLDS} == {name for name, *_ in FAILS} == set(ALL_PROPERTIES) - reruns


@given(real((4, 3), 0.01), st.floats(-2e-9, 2e-9))
def test_sums_are_held_to_the_tolerance(x: Any, off: float) -> None:
    x = x / x.sum(axis=1, keepdims=True)
    x[0, 0] += off
    assert isinstance(has(x, "rows_sum_to_one"), Match) == (abs(x.sum(axis=1) - 1) <= 1e-9).all()


class TestReruns:
    """Properties that need the answers to further calls; here the calls are made by the test."""

    X = np.random.default_rng(3).normal(size=(5, 3))

    def run(self, function: Any, *args: Any, name: str, **keys: Any) -> Match | Mismatch:
        comparison = HasProperties.model_validate({"checks": [{"name": name} | keys], "form": False})
        named = dict(keys.pop("kwargs", {}))
        calls = comparison.further_calls(args, named)
        measured = {key: function(*call.args, **call.kwargs) for key, call in calls.items()}
        answer = function(*args, **named)
        return comparison.compare(Subject(answer, answer, args, named, measured))

    def test_deterministic(self) -> None:
        rng = np.random.default_rng(0)
        assert isinstance(self.run(lambda x: x * 2, self.X, name="deterministic"), Match)
        assert isinstance(self.run(lambda x: x + rng.normal(), self.X, name="deterministic"), Mismatch)

    def test_permutation_equivariant(self) -> None:
        name = "permutation_equivariant"
        assert isinstance(self.run(lambda x: x.sum(axis=1), self.X, name=name), Match)
        found = self.run(lambda x: np.cumsum(x, axis=0), self.X, name=name)
        assert isinstance(found, Mismatch)
        assert "should be permuted as the input is" in found.message
        assert isinstance(self.run(lambda x: x.sum(), self.X, name=name), Mismatch)
        assert isinstance(self.run(lambda x: x.T, self.X, name=name, out_axis=1), Match)

    def test_permutation_invariant(self) -> None:
        name = "permutation_invariant"
        assert isinstance(self.run(lambda x: x.sum(axis=0), self.X, name=name), Match)
        assert isinstance(self.run(lambda x: x[0], self.X, name=name), Mismatch)
        assert isinstance(self.run(lambda x: x.sum(axis=1), self.X[:2], name=name), Mismatch)

    def test_shift_and_scale_invariant(self) -> None:
        for name, right, wrong in (
            ("shift_invariant", lambda x: x - x.mean(), lambda x: x * 2),
            ("scale_invariant", lambda x: x / np.abs(x).max(), lambda x: x - x.mean()),
        ):
            assert isinstance(self.run(right, self.X, name=name), Match)
            assert isinstance(self.run(right, self.X.astype(np.float32), name=name, rtol=1e-4, atol=1e-5), Match)
            assert isinstance(self.run(wrong, self.X, name=name), Mismatch)
        assert isinstance(self.run(lambda x: x - x[0], A([1, 2]), name="shift_invariant"), Match)

    def test_causal(self) -> None:
        assert isinstance(self.run(lambda x: np.cumsum(x, axis=0), self.X, name="causal"), Match)
        assert isinstance(self.run(np.cumsum, A([1, 2, 3]), name="causal"), Match)
        found = self.run(lambda x: x - x.mean(axis=0), self.X, name="causal")
        assert isinstance(found, Mismatch)
        assert "should not change before step" in found.message
        moved = self.run(lambda x: np.cumsum(x, axis=1).T, self.X, name="causal", axis=1, out_axis=0)
        assert isinstance(moved, Match)
        shrinks = self.run(lambda x: x[x[:, 0] == self.X[:, 0]], self.X, name="causal")
        assert isinstance(shrinks, Mismatch)

    def test_gradient(self) -> None:
        def loss(x: Any, scale: float = 1.0) -> Any:
            return {"value": float((x**4).sum()), "grad": scale * 4 * x**3}

        keys = {"name": "gradient", "of": "answer.grad", "value": "answer.value"}
        assert isinstance(self.run(loss, self.X, **keys), Match)
        assert isinstance(self.run(lambda x: loss(x, 1.01), self.X, **keys), Mismatch)
        shape = self.run(lambda x: loss(x) | {"grad": x[0]}, self.X, **keys)
        assert isinstance(shape, Mismatch)
        assert "has the shape (3,), its argument has (5, 3)" in shape.message
        for value in (None, "text", self.X):
            found = self.run(lambda x, value=value: loss(x) | {"value": value}, self.X, **keys)
            assert isinstance(found, Mismatch)
            assert "cannot be checked" in found.message

    def test_arguments_by_name(self) -> None:
        comparison = HasProperties.model_validate({"checks": [{"name": "deterministic", "arg": "x"}], "form": False})
        [call] = comparison.further_calls((), {"x": self.X}).values()
        assert (call.kwargs["x"] == self.X).all()
        with pytest.raises(CheckerFault, match="no array as argument x"):
            comparison.further_calls((self.X,), {})

    def test_a_further_call_without_a_proper_answer_does_not_hold(self) -> None:
        comparison = HasProperties.model_validate(
            {"checks": [{"name": "deterministic", "of": "answer.0"}], "form": False}
        )
        answer = [self.X]
        cases: tuple[dict[str, Any], ...] = (
            {},
            {"deterministic(0) 0": []},
            {"deterministic(0) 0": ["text"]},
            {"deterministic(0) 0": [A([1.0])]},
        )
        for measured in cases:
            found = comparison.compare(Subject(answer, answer, (self.X,), {}, measured))
            assert isinstance(found, Mismatch)
        keys = {"name": "gradient", "value": "answer.value"}
        gradient = HasProperties.model_validate({"checks": [keys], "form": False})
        calls = gradient.further_calls((self.X,), {})
        for numbers in ({}, {key: [1.0] for key in calls}):
            assert isinstance(gradient.compare(Subject(self.X, self.X, (self.X,), {}, numbers)), Mismatch)

    def test_the_gradient_of_a_constant_needs_no_tolerance(self) -> None:
        keys: dict[str, Any] = {"name": "gradient", "of": "answer.0", "value": "answer.1", "rtol": 0.0, "atol": 0.0}
        assert isinstance(self.run(lambda x: (x * 0, 0.0), self.X, **keys), Match)
        assert isinstance(self.run(lambda x: (x * 0 + 1, 0.0), self.X, **keys), Mismatch)

    def test_one_item_has_only_one_order(self) -> None:
        assert isinstance(self.run(lambda x: x, A([1.0]), name="permutation_invariant"), Match)

    def test_keeps_inputs(self) -> None:
        comparison = HasProperties.model_validate({"checks": [{"name": "keeps_inputs"}], "form": False})
        assert isinstance(comparison.compare(Subject(1, 1, measured={"changed_inputs": ()})), Match)
        found = comparison.compare(Subject(1, 1, measured={"changed_inputs": ("args[0]",)}))
        assert isinstance(found, Mismatch)
        assert "a changed input: args[0]" in found.message
        with pytest.raises(CheckerFault, match="nobody watched"):
            comparison.compare(Subject(1, 1))


def test_names_the_part_and_checks_the_form() -> None:
    comparison = build({"kind": "property", "checks": [{"name": "rows_sum_to_one", "of": "answer.weights"}]})
    e = {"weights": A([[0.5, 0.5]]), "n": 1}
    assert isinstance(comparison.compare(Subject(e, e)), Match)
    subject = Subject(e, {"weights": A([[0.5, 0.4]]), "n": 1})
    found = comparison.compare(subject)
    assert isinstance(found, Mismatch)
    assert found.path == ("weights",)
    assert found.message.startswith("weights should sum to 1")
    assert comparison.explain(subject, found).detail["properties"] == {"rows_sum_to_one": False}
    shape = comparison.compare(Subject(e, {"weights": A([0.5, 0.5]), "n": 1}))
    assert isinstance(shape, Mismatch)
    assert shape.code == "shape"
    assert comparison.explain(Subject(e, {"weights": A([0.5, 0.5]), "n": 1}), shape).detail["code"] == "shape"


def test_most_properties_need_no_further_calls() -> None:
    comparison = HasProperties.model_validate({"checks": [{"name": "finite"}, {"name": "deterministic"}]})
    assert list(comparison.further_calls((A([1.0]),), {})) == ["deterministic(0) 0"]


def test_a_part_that_is_not_there_does_not_hold() -> None:
    comparison = build({"kind": "property", "form": False, "checks": [{"name": "finite", "of": "answer.0"}]})
    answers: tuple[Any, ...] = ({}, A(1.0), [], "text")
    for got in answers:
        found = comparison.compare(Subject([1.0], got))
        assert isinstance(found, Mismatch)
        assert found.message == "[0] is not there: there is no '0'"


@pytest.mark.parametrize(
    ("checks", "said"),
    [
        (3, "checks"),
        ([], "checks"),
        ([{"name": "nope"}], "name = 'nope' does not exist; there are between, causal"),
        ([{"name": "psd", "x": 1}], "psd: x: Extra inputs are not permitted; its keys are of, atol"),
        ([{"name": "sign"}], "sign: sign: Field required"),
    ],
)
def test_tables_are_checked(checks: Any, said: str) -> None:
    with pytest.raises(InvalidComparison) as raised:
        build({"kind": "property", "checks": checks})
    assert said in str(raised.value)


@pytest.mark.parametrize("name", ALL_PROPERTIES)
def test_every_key_of_every_property_says_what_it_is_for(name: str) -> None:
    assert ALL_PROPERTIES[name].__doc__
    for key, field in ALL_PROPERTIES[name].model_fields.items():
        assert field.description, f"{name}.{key}"
