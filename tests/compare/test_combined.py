"""all_of and any_of: several comparisons of one answer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given

from judge.compare.all_of import AllOf
from judge.compare.any_of import AnyOf
from judge.compare.base import InvalidComparison, Match, Mismatch, Subject, wants_calls
from judge.compare.exact import Exact
from judge.compare.registry import build
from tests.compare.strategies import answers

CLOSE = {"kind": "allclose", "rtol": 1e-3, "atol": 0.0}
SUMS = {"kind": "property", "checks": [{"name": "rows_sum_to_one"}]}
AGAIN = {"kind": "property", "checks": [{"name": "deterministic"}]}
P = np.array([[0.25, 0.75]])


@given(answers())
def test_take_the_expected_answer(value: Any) -> None:
    for kind in ("all_of", "any_of"):
        comparison = build({"kind": kind, "of": [{"kind": "exact"}, {"kind": "allclose"}]})
        assert isinstance(comparison.compare(Subject(value, value)), Match)


def test_all_of_needs_each() -> None:
    both = build({"kind": "all_of", "of": [CLOSE, SUMS]})
    assert both.compare(Subject(P, P + np.array([0.0001, -0.0001]))).used == pytest.approx(0.4)
    for got, code in ((P + np.array([0.01, -0.01]), "values"), (P + np.array([0.0001, 0.0]), "property")):
        found = both.compare(Subject(P, got))
        assert isinstance(found, Mismatch)
        assert found.code == code
        assert both.explain(Subject(P, got), found).detail["code"] == code


def test_any_of_needs_one_and_tells_the_nearest_miss() -> None:
    two = build({"kind": "any_of", "of": [{"kind": "exact"}, CLOSE]})
    assert isinstance(two.compare(Subject(P, P + 0.0001)), Match)
    found = two.compare(Subject(P, P + 0.001))
    assert isinstance(found, Mismatch)
    assert found.used == pytest.approx(4.0)
    assert two.explain(Subject(P, P + 0.001), found).detail["tolerance"]["rtol"] == 1e-3


@pytest.mark.parametrize("kind", ["all_of", "any_of"])
def test_further_calls_are_passed_on(kind: str) -> None:
    comparison = build({"kind": kind, "of": [CLOSE, AGAIN]})
    assert wants_calls(comparison)
    assert list(comparison.further_calls((P,), {})) == ["deterministic(0) 0"]


@pytest.mark.parametrize("kind", ["all_of", "any_of"])
def test_tables_are_checked(kind: str) -> None:
    for wrong in ([], 3, [{"kind": "exakt"}]):
        with pytest.raises(InvalidComparison):
            build({"kind": kind, "of": wrong})


@pytest.mark.parametrize("made", [AllOf(of=[Exact()]), AnyOf(of=[Exact()])])
def test_comparisons_may_be_given_ready_made(made: AllOf | AnyOf) -> None:
    assert isinstance(made.compare(Subject(1, 1)), Match)
    assert made.explain(Subject(1, 2), Mismatch("values", "of something else")).detail == {}
