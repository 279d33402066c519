"""Every guess: said of answers that have the fault, and silent about others (SILENT). Each case makes an expected and
an actual answer, and the inputs, from a random generator; it is tried with several seeds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from judge.compare.allclose import AllClose
from judge.compare.base import Match, Mismatch, Subject
from judge.compare.exact import Exact
from judge.compare.explaining import explain
from judge.compare.explaining.evidence import Evidence, as_numbers, named_inputs
from judge.compare.measure import Tolerance

A = np.array
Case = Callable[[Any], tuple[Any, ...]]


def matrix(rng: Any, *shape: int) -> Any:
    return rng.normal(size=shape or (12, 5)) * 3.0


def softmax(x: Any, axis: int | None) -> Any:
    e = np.exp(x - x.max())
    return e / e.sum(axis=axis, keepdims=True)


def standardised(x: Any, eps: float, root: bool = True) -> Any:
    centred = x - x.mean(axis=0)
    return centred / (np.sqrt(x.var(axis=0) + eps) if root else x.std(axis=0) + eps)


def with_rows(x: Any, rows: Any, value: Any) -> Any:
    y = x.copy()
    y[rows] = value
    return y


def on(mask: Any, x: Any, change: Any) -> Any:
    return np.where(mask, change, x)


def causal(rng: Any) -> Any:
    return matrix(rng, 6, 6)


SAID: dict[str, tuple[Case, str]] = {
    # shapes.py
    "transposed": (lambda r: ((x := matrix(r)), x.T), "the transpose of the answer"),
    "axes moved": (lambda r: ((x := matrix(r, 2, 3, 4)), x.transpose(1, 2, 0)), "transpose(*(2, 0, 1)) mends it"),
    "flattened": (lambda r: ((x := matrix(r)), x.ravel()), "the right numbers, flattened"),
    "flattened by columns": (lambda r: ((x := matrix(r)), x.ravel(order="F")), "flattened column by column"),
    "another shape": (lambda r: ((x := matrix(r, 6, 4)), x.reshape(8, 3)), "a reshape is missing"),
    "axis of one too many": (lambda r: ((x := matrix(r, 7)), x[:, None]), "with an axis of length 1 too many"),
    "axis of one too few": (lambda r: ((x := matrix(r, 7, 1)), x[:, 0]), "with an axis of length 1 too few"),
    "axis of one elsewhere": (lambda r: ((x := matrix(r, 7, 1)), x.T), "too many in one place and too few in another"),
    "number in an array": (lambda r: ((x := matrix(r, 1)[0]), A([[x]])), "with axes of length 1 too many"),
    "broadcast outer": (lambda r: ((x := matrix(r, 7)), x[:, None] * 2 - x), "broadcast to (7, 7): its diagonal is"),
    "broadcast repeated": (lambda r: ((x := matrix(r, 4)), np.tile(x, (9, 1))), "broadcast to a larger shape, (9, 4)"),
    "broadcast column": (
        lambda r: ((x := matrix(r, 4)), np.tile(x[:, None], (1, 9))),
        "broadcast to a larger shape, (4, 9)",
    ),
    "one missing": (lambda r: ((x := matrix(r, 7)), x[:-1]), "off by one: 1 item missing at the end"),
    "one too many": (lambda r: ((x := matrix(r, 7))[1:], x), "off by one: 1 item too many at the start"),
    "three columns missing": (
        lambda r: ((x := matrix(r, 4, 9)), x[:, 3:]),
        "3 items missing at the start along axis 1",
    ),
    # kinds and containers
    "complex": (lambda r: ((x := matrix(r)), x + 0j), "take .real, or eigh instead of eig"),
    "whole": (lambda r: ((x := r.integers(0, 9, 8)), x.astype(float)), "their dtype is float64: .astype(int) mends it"),
    "cut to whole": (lambda r: ((x := matrix(r)), x.astype(int)), "integer division, or a cast to int"),
    "None": (lambda r: (matrix(r), None), "a `return` is missing"),
    "None of an input": (lambda r: ((x := matrix(r)), None, x), "or the work is done in place"),
    "a tuple with more": (lambda r: ((x := matrix(r)), (3, x)), "item 1 of what came back is the answer"),
    # inputs.py
    "unchanged": (lambda r: ((x := matrix(r)) * 2, x, x), "the input args[0], unchanged"),
    "zeros": (lambda r: ((x := matrix(r)), x * 0), "every element is zero"),
    "all false": (lambda r: ((x := matrix(r) > 0), x & False), "every element is False"),
    "all true": (lambda r: ((x := matrix(r) > 0), x | True), "every element is True"),
    "constant": (lambda r: ((x := matrix(r)), np.full_like(x, 3.3)), "every element is the same"),
    "all NaN": (lambda r: ((x := matrix(r)), x * np.nan), "every element is NaN"),
    "mean over the other axis": (
        lambda r: ((x := matrix(r)).mean(0), x.mean(1), x),
        "the mean of args[0] over axis 1, expected over axis 0",
    ),
    "maximum over everything": (
        lambda r: ((x := matrix(r)).max(1, keepdims=True), x.max(), x),
        "the maximum of args[0] over everything, expected over axis 1",
    ),
    "sum of a square matrix": (
        lambda r: ((x := matrix(r, 5, 5)).sum(0), x.sum(1), x),
        "over axis 1, expected over axis 0",
    ),
    "centred along the other axis": (
        lambda r: ((x := matrix(r)) - x.mean(0), x - x.mean(1, keepdims=True), x),
        "args[0] is centred along axis 1, expected along axis 0",
    ),
    "cumulated along the other axis": (
        lambda r: (np.cumsum(x := matrix(r), 0), np.cumsum(x, 1), x),
        "args[0] is cumulated along axis 1, expected along axis 0",
    ),
    # orientation.py
    "transposed square": (lambda r: ((x := matrix(r, 5, 5)), x.T), "the transpose of the answer"),
    "axes of a cube": (
        lambda r: ((x := matrix(r, 3, 3, 3)), x.transpose(1, 2, 0)),
        "the axes are in the order (2, 0, 1)",
    ),
    "reshaped by columns": (
        lambda r: ((x := matrix(r)), x.ravel(order="F").reshape(x.shape)),
        "reshaped in the wrong order",
    ),
    "reversed": (lambda r: ((x := matrix(r, 9)), x[::-1]), "the order is reversed"),
    "reversed columns": (lambda r: ((x := matrix(r)), x[:, ::-1]), "the order is reversed along axis 1"),
    "flipped kernel": (lambda r: ((x := matrix(r)), x[::-1, ::-1]), "flipped along every axis"),
    "rolled": (lambda r: ((x := matrix(r, 9)), np.roll(x, 1)), "rolled by one place"),
    "one late": (lambda r: ((x := matrix(r, 9)), np.r_[7.0, x[:-1]]), "every value comes one place too late"),
    "one early": (lambda r: ((x := matrix(r)), np.vstack([x[1:], x[:1] * 0])), "one place too early along axis 0"),
    "rows permuted": (lambda r: ((x := matrix(r)), x[[2, 0, 1, *range(4, 12), 3]]), "the right rows in another order"),
    "columns permuted": (lambda r: ((x := matrix(r)), x[:, [1, 3, 0, 2, 4]]), "the right columns in another order"),
    "values permuted": (
        lambda r: ((x := matrix(r, 9)), x[[3, 1, 2, 0, 8, 5, 6, 7, 4]]),
        "the right values in another order",
    ),
    "inverse permutation": (
        lambda _: (A([2, 3, 0, 4, 1]), np.argsort(A([2, 3, 0, 4, 1]))),
        "the inverse permutation of the answer (ranks against argsort)",
    ),
    # scale.py
    "negative": (lambda r: ((x := matrix(r)), -x), "the sign is wrong"),
    "absolute": (lambda r: ((x := matrix(r)), np.abs(x)), "the absolute value of the answer"),
    "sign of columns": (lambda r: ((x := matrix(r)), x * [1, -1, 1, 1, -1]), "the sign of some columns is wrong"),
    "sign of rows": (
        lambda r: ((x := matrix(r)), x * (1 - 2 * (np.arange(12) % 3 == 0))[:, None]),
        "sign of some rows",
    ),
    "some signs": (
        lambda r: ((x := np.abs(matrix(r, 9))), x * [1, 1, 1, -1, 1, -1, 1, 1, 1]),
        "right except for the sign of some elements",
    ),
    "ddof": (
        lambda r: ((x := matrix(r)).var(0, ddof=1), x.var(0), x),
        "off by the factor (n-1)/n, n = 12: divided by n",
    ),
    "ddof the other way": (
        lambda r: ((x := matrix(r)).var(0), x.var(0, ddof=1), x),
        "n/(n-1), n = 12: divided by n - 1",
    ),
    "ddof of a number": (lambda r: ((x := matrix(r, 40)).var(ddof=1), x.var(), x), "(n-1)/n, n = 40"),
    "twice": (lambda r: ((x := matrix(r)), x * 2), "twice what it should be"),
    "half": (lambda r: ((x := matrix(r)), x / 2), "half of what it should be"),
    "half of some numbers": (lambda _: (A([3.0, 5.0]), A([1.5, 2.5])), "half of what it should be"),
    "sum for mean": (lambda r: ((x := matrix(r)).mean(0) ** 3, x.mean(0) ** 3 * 12, x), "a sum instead of a mean"),
    "mean for sum": (lambda r: ((x := matrix(r)).sum(0) ** 3, x.sum(0) ** 3 / 12, x), "a mean instead of a sum"),
    "not divided by sqrt(d)": (
        lambda r: ((q := matrix(r, 6, 7)) @ q.T / np.sqrt(7), q @ q.T, q),
        "sqrt(7), 7 a length of the input: not divided by sqrt(d)",
    ),
    "divided by d": (lambda r: ((q := matrix(r, 6, 7)) @ q.T / np.sqrt(7), q @ q.T / 7, q), "once too often"),
    "base 2": (
        lambda r: (np.log(x := np.exp(matrix(r))), np.log2(x)),
        "1/ln 2: base-2 logarithm instead of the natural",
    ),
    "natural": (lambda r: (np.log2(x := np.exp(matrix(r))), np.log(x)), "ln 2: natural logarithm instead of base 2"),
    "base 10": (lambda r: (np.log(x := np.exp(matrix(r))), np.log10(x)), "base-10 logarithm"),
    "degrees": (lambda r: ((x := matrix(r)), np.degrees(x)), "degrees instead of radians"),
    "per cent": (lambda r: ((x := matrix(r)), 100 * x), "per cent instead of a share"),
    "a rate too often": (lambda r: ((x := matrix(r)), 0.03 * x, matrix(r), 0.03), "off by the factor args[1]"),
    "a rate too few": (lambda r: (0.03 * (x := matrix(r)), x, matrix(r), 0.03), "off by the factor 1/args[1]"),
    "a factor without a name": (
        lambda r: ((x := matrix(r)), 1.37 * x),
        "every element is 1.37 times what it should be",
    ),
    "counted from one": (lambda _: (np.arange(9), np.arange(1, 10)), "off by one: every element is too large by 1"),
    "one too small": (lambda r: ((x := matrix(r)), x - 1), "off by one: every element is too small by 1"),
    "an offset": (lambda r: ((x := matrix(r)), x + 0.25), "every element is too large by 0.25"),
    # functions.py
    "squared": (lambda r: ((x := np.abs(matrix(r))), x**2), "squared: the square root is missing"),
    "root": (lambda r: ((x := np.abs(matrix(r))), np.sqrt(x)), "the square root of the answer"),
    "exponential": (lambda r: ((x := matrix(r)), np.exp(x)), "the exponential of the answer"),
    "logarithm": (lambda r: ((x := np.abs(matrix(r))), np.log(x)), "the logarithm of the answer"),
    "reciprocal": (lambda r: ((x := matrix(r)), 1 / x), "the reciprocal of the answer"),
    "reciprocal of a number": (lambda _: (3.7, 1 / 3.7), "the reciprocal of the answer"),
    "complement": (lambda r: ((x := r.random((9, 4))), 1 - x), "one minus the answer"),
    "cumulated": (lambda r: ((x := matrix(r, 9)), np.cumsum(x)), "cumulated once too often"),
    "not cumulated": (lambda r: (np.cumsum(x := matrix(r), axis=1), x), "not cumulated along axis 1"),
    "softmax over the other axis": (
        lambda r: (softmax(x := matrix(r), 1), softmax(x, 0), x),
        "normalised along the wrong axis: sums are 1 along axis 0, expected along axis 1",
    ),
    "softmax over everything": (lambda r: (softmax(x := matrix(r), 1), softmax(x, None), x), "over the whole array"),
    "softmax without the sum": (
        lambda r: (softmax(x := matrix(r), 1), np.exp(x), x),
        "not normalised: the sums along axis 1",
    ),
    # precision.py
    "float32": (lambda r: ((x := matrix(r)), x.astype(np.float32)), "computed in float32, more digits are asked for"),
    "float16": (lambda r: ((x := matrix(r)), x.astype(np.float16).astype(float)), "computed in float16"),
    "float32 on the way": (
        lambda r: (np.sqrt(x := np.abs(matrix(r))), np.sqrt(x.astype(np.float32).astype(float))),
        "the errors are those of float32",
    ),
    "integer division": (lambda r: ((x := matrix(r)), np.floor(x)), "integer division, or a cast to int"),
    "rounded": (lambda r: ((x := matrix(r)), np.round(x, 3)), "rounded to 3 decimals"),
    "rounded to whole": (lambda r: ((x := matrix(r)), np.round(x)), "rounded to whole numbers"),
    # epsilon.py
    "epsilon under the root": (
        lambda r: (standardised(x := matrix(r), 1e-3), standardised(x, 0.0), x),
        "an epsilon is missing: 0.001 added under the root to the variance of args[0] along axis 0",
    ),
    "epsilon beside the root": (
        lambda r: (standardised(x := matrix(r), 1e-2, root=False), standardised(x, 0.0), x),
        "an epsilon is missing: 0.01 added to the standard deviation of args[0] along axis 0",
    ),
    "epsilon per channel": (
        lambda r: (
            (x := matrix(r, 5, 3, 4, 4)) / np.sqrt(x.var(axis=(0, 2, 3), keepdims=True) + 1e-3),
            x / np.sqrt(x.var(axis=(0, 2, 3), keepdims=True)),
            x,
        ),
        "added under the root to the variance of args[0]",
    ),
    # regions.py
    "the last row": (lambda r: ((x := matrix(r)), with_rows(x, -1, 0.5)), "right except the last row"),
    "the first element": (lambda r: ((x := matrix(r, 9)), with_rows(x, 0, 0.5)), "right except the first element"),
    "the last batch": (
        lambda r: ((x := matrix(r)), with_rows(x, slice(9, None), x[6:9])),
        "right except the last 3 rows: is the last batch stale, or left out?",
    ),
    "the first rows": (lambda r: ((x := matrix(r)), with_rows(x, slice(2), 0.0)), "right except the first 2 rows"),
    "one row": (lambda r: ((x := matrix(r)), with_rows(x, 4, 0.0)), "right except one row, number 4"),
    "one column": (lambda r: ((x := matrix(r)), with_rows(x.T, 2, 0.0).T), "right except one column, number 2"),
    "the diagonal": (lambda r: ((x := causal(r)), x * (1 - np.eye(6))), "right except on the diagonal"),
    "above the diagonal": (lambda r: (np.tril(x := causal(r)), x), "right except above the diagonal"),
    "below the diagonal": (lambda r: (np.triu(x := causal(r)), x), "right except below the diagonal"),
    "the border": (
        lambda r: (np.pad(x := matrix(r, 8, 8), 1)[1:-1, 1:-1], np.pad(x[1:-1, 1:-1], 1, mode="edge")),
        "right except along the border (padding?)",
    ),
    "rows with NaN": (
        lambda r: (
            (x := matrix(r, 12))[:, None] * [1.0, 2.0],
            on(np.arange(12)[:, None] == 5, x[:, None] * [1.0, 2.0], np.nan),
            with_rows(x, 5, np.nan),
        ),
        "right except in rows where args[0] holds NaN",
    ),
    "ties": (
        lambda r: ((s := A([0.5, 0.1, 0.5, 0.9, 0.3, 0.7]) * 2), on(np.arange(6) == 2, s, 9.0), s / 2),
        "right except where values of args[0] are equal (ties)",
    ),
    "masked places": (
        lambda r: ((x := matrix(r)), on(m := x > 2.0, x, 0.123), m),
        "right except where args[0] is True",
    ),
    "places not masked": (
        lambda r: ((x := matrix(r)), on(~(m := np.arange(5) % 3 > 0), x, 0.123), m),
        "right except where args[0] is False",
    ),
    "negative inputs": (
        lambda r: (np.exp(x := np.abs(matrix(r)) - 0.8), on(x < 0, np.exp(x), 1.7), x),
        "right except where args[0] is negative",
    ),
    "zero inputs": (
        lambda r: ((x := on(np.arange(12) % 4 == 0, matrix(r, 12), 0.0)) + 1.0, on(x == 0, x + 1.0, 0.4), x),
        "right except where args[0] is zero",
    ),
    "large inputs": (
        lambda r: ((x := on(np.arange(12) % 4 == 1, matrix(r, 12), 900.0)) * 2, on(x > 800, x * 2, 5.5), x),
        "right except where args[0] is large: does something overflow?",
    ),
    "zero by zero": (
        lambda r: ((x := with_rows(matrix(r, 12), [4, 7], 0.0)), with_rows(x, [4, 7], np.nan)),
        "0/0, a guard or an epsilon is missing",
    ),
    "overflow": (
        lambda r: ((x := matrix(r, 12)), with_rows(x, [2, 7], np.inf)),
        "right except where NaN or inf comes out: an overflow",
    ),
}


def cause_of(expected: Any, got: Any, *inputs: Any) -> str | None:
    subject = Subject(expected, got, inputs)
    comparison = Exact() if getattr(expected, "dtype", A(1.0).dtype).kind in "biu" else AllClose(rtol=1e-9, atol=1e-12)
    found = comparison.compare(subject)
    assert not isinstance(found, Match)
    return comparison.explain(subject, found).cause


@pytest.mark.parametrize("name", SAID)
@pytest.mark.parametrize("seed", range(4))
def test_is_said_of_an_answer_that_has_the_fault(name: str, seed: int) -> None:
    make, said = SAID[name]
    cause = cause_of(*make(np.random.default_rng(seed)))
    assert cause is not None
    assert said in cause


def test_is_said_of_the_wrong_box_where_boxes_are_strict() -> None:
    expected = matrix(np.random.default_rng(0))
    subject, comparison = Subject(expected, expected.tolist()), AllClose(container="strict")
    found = comparison.compare(subject)
    assert isinstance(found, Mismatch)
    assert comparison.explain(subject, found).cause == "the right numbers in a list"


SILENT: dict[str, Case] = {
    "another answer": lambda r: (matrix(r), matrix(r), matrix(r)),
    "another number": lambda r: (float(matrix(r, 1)[0]), float(matrix(r, 1)[0]), matrix(r)),
    "another number beside numbers": lambda r: (float(matrix(r, 1)[0]), float(matrix(r, 1)[0]), 0.1, 3, 50),
    "noise": lambda r: ((x := matrix(r)), x * (1 + 1e-4 * r.normal(size=x.shape)), x * 2),
    "one small bias": lambda r: ((x := matrix(r)), x * (1 + 3e-5 + 1e-6 * r.normal(size=x.shape))),
    "a tiny bias": lambda r: ((x := matrix(r)), x * (1 + 2e-7 + 1e-8 * r.random(x.shape))),
    "a number that is its own square": lambda _: (1.0, 0.37),
    "some elements": lambda r: ((x := matrix(r)), on(r.random(x.shape) < 0.3, x, x + 1.0), matrix(r)),
    "other labels": lambda r: (r.integers(0, 4, 40), r.integers(0, 4, 40), matrix(r, 40, 3)),
    "other booleans": lambda r: (r.random(40) < 0.5, r.random(40) < 0.5, matrix(r, 40)),
    "another shape": lambda r: (matrix(r, 6, 4), matrix(r, 4, 6)),
    "another length": lambda r: (matrix(r, 6), matrix(r, 5), matrix(r, 6, 2)),
    "another size": lambda r: (matrix(r, 6), matrix(r, 6, 6)),
    "other axes": lambda r: (matrix(r, 2, 3, 4), matrix(r, 4, 3, 2)),
    "complex numbers": lambda r: (matrix(r) + 1j * matrix(r), matrix(r) + 1j * matrix(r)),
    "truly complex": lambda r: (matrix(r), matrix(r) + 1j),
    "a list of others": lambda r: (matrix(r), matrix(r).tolist()),
    "a tuple of others": lambda r: (matrix(r), (1, "a", matrix(r))),
    "probabilities of others": lambda r: (softmax(matrix(r), 1), softmax(matrix(r), 1)),
    "a nearly right epsilon": lambda r: (standardised(x := matrix(r), 1e-3), standardised(x, 3.7e-3), x),
    "sums that were one": lambda r: (softmax(matrix(r), 1), np.abs(matrix(r))),
    "a count of sixteenths": lambda r: (0.8333333333333334, float(r.integers(1, 15)) / 16 + 0.0),
    "a number that is zero": lambda _: (0.83, 0.0),
    "a number that is one": lambda _: (0.83, 1.0),
    "medians of whole numbers": lambda _: (A([[1.4, 2.2], [5.6, 7.8]]), A([[1.0, 2.0], [6.0, 8.0]])),
    "a count that happens to be double": lambda _: (2, 4),
    "a number that happens to be half": lambda _: (0.8, 0.4),
    "a score beside an input of its length": lambda _: (0.3, 1.2, np.zeros(4)),
    "labels that happen to be squares": lambda _: (np.array([0, 1, 2, 3, 0]), np.array([0, 1, 4, 9, 0])),
    "an estimate that happens to be a count": lambda _: (10.02, 10.0),
    "a share that happens to be short": lambda _: (0.42, 0.4),
    "texts": lambda _: (A(["a", "b"]), A(["b", "a"])),
    "nothing": lambda _: (np.zeros(0), np.zeros((0, 2))),
    "beside an empty input": lambda r: (matrix(r, 4), matrix(r, 4), np.zeros((0, 4))),
    "several infinities": lambda r: (with_rows(matrix(r, 6), [0, 1, 2], -np.inf), matrix(r, 6)),
}


@pytest.mark.parametrize("name", SILENT)
@pytest.mark.parametrize("seed", range(6))
def test_is_silent_about_other_faults(name: str, seed: int) -> None:
    assert cause_of(*SILENT[name](np.random.default_rng(seed))) is None


@pytest.mark.parametrize("name", [*SAID, *SILENT])
def test_every_guess_can_be_asked_to_the_end(name: str) -> None:
    """Only the first cause is told; the guesses after it must not fail either."""
    make = SAID[name][0] if name in SAID else SILENT[name]
    expected, got, *inputs = make(np.random.default_rng(0))
    arrays = [as_numbers(value) for value in (expected, got)]
    if arrays[0] is None or arrays[1] is None:
        return
    named = named_inputs(Subject(expected, got, tuple(inputs)))
    case = Evidence(arrays[0], arrays[1], Tolerance(1e-9, 1e-12), named)
    same = arrays[0].shape == arrays[1].shape
    for guess in explain._SAME_SHAPE if same and arrays[0].size else explain._OTHER_SHAPE:
        assert all(list(guess(case)))


def test_an_array_of_zeros_is_no_multiple() -> None:
    assert cause_of(np.zeros(4), A([0.0, 1.0, 0.5, 0.25])) is None
    assert cause_of(np.full(4, 1e-300), A([1e30, 2e30, 3e30, 5e300])) is None


def test_a_place_that_is_not_in_the_answer_is_looked_for_as_far_as_it_goes() -> None:
    subject = Subject({"a": [1.0]}, {"a": [2.0, 3.0]})
    for path in (("step 3", "a"), ("a", "[7]"), ("a", "[0]", "b")):
        found = explain.explain_form(subject, Mismatch("shape", "", path))
        assert found.detail["path"] == list(path)


def test_a_wide_tolerance_makes_no_guess_easier() -> None:
    """Within 20 % everything positive is nearly a multiple of everything else of that kind; no guess may say so."""
    rng = np.random.default_rng(0)
    loose = AllClose(rtol=0.2, atol=0.0)
    for _ in range(20):
        e = 1.0 + 0.1 * rng.random(8)
        subject = Subject(e, 2.0 + 0.2 * rng.random(8), (rng.random(8),))
        found = loose.compare(subject)
        assert not isinstance(found, Match)
        assert loose.explain(subject, found).cause is None


def test_an_answer_too_large_gets_no_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "_LARGE", 4)
    assert cause_of(np.arange(9.0), -np.arange(9.0)) is None
