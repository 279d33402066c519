"""up_to_sign: each vector as right as its negative."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.up_to_sign import SignFit, UpToSign
from tests.compare.strategies import answers, real

A = np.array
signs4 = st.lists(st.sampled_from((-1.0, 1.0)), min_size=4, max_size=4).map(np.array)


@given(answers())
def test_takes_the_expected_answer(value: Any) -> None:
    assert isinstance(UpToSign().compare(Subject(value, value)), Match)


@given(real(), signs4)
def test_takes_any_signs_of_the_columns(e: Any, s: Any) -> None:
    assert isinstance(UpToSign().compare(Subject(e, e * s)), Match)
    assert isinstance(UpToSign(axis="rows").compare(Subject(e.T, (e * s).T)), Match)
    assert isinstance(UpToSign(axis="whole").compare(Subject(e, e * s[0])), Match)


@given(real((2, 3, 4)), signs4)
def test_takes_stacks_of_matrices(e: Any, s: Any) -> None:
    g = e * np.stack([s, -s])[:, None, :]
    assert isinstance(UpToSign().compare(Subject(e, g)), Match)


@given(real(low=0.5), st.integers(0, 11))
def test_refuses_a_sign_within_a_vector(e: Any, i: int) -> None:
    g = e.copy()
    g.flat[i] *= -1
    for axis in ("columns", "rows", "whole"):
        found = UpToSign(axis=axis).compare(Subject(e, g))
        assert isinstance(found, Mismatch)
        assert found.message.endswith("with the better sign taken")
        assert "1 of 12 elements differs" in found.message


@given(real(low=0.5), signs4, st.integers(0, 11), st.sampled_from((-1.01, 1.01)))
def test_is_as_strict_as_the_tolerance(e: Any, s: Any, i: int, beyond: float) -> None:
    g = e.copy()
    g.flat[i] += beyond * (1e-6 + 1e-6 * e.flat[i])
    comparison = UpToSign(rtol=1e-6, atol=1e-6)
    assert isinstance(comparison.compare(Subject(e, g * s)), Mismatch)
    assert isinstance(comparison.compare(Subject(e, (g + (e - g) * 0.02) * s)), Match)


def test_a_vector_is_one_vector() -> None:
    e = A([1.0, -2.0, 3.0])
    assert isinstance(UpToSign().compare(Subject(e, -e)), Match)
    assert isinstance(UpToSign(axis="rows").compare(Subject(e, -e)), Match)
    assert isinstance(UpToSign().compare(Subject(e, np.abs(e))), Mismatch)
    assert isinstance(UpToSign().compare(Subject(2.0, -2.0)), Match)


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int64, np.uint64])
def test_whole_numbers_turn_around_without_wrapping(dtype: Any) -> None:
    e = A([[100, 3]], dtype=dtype)
    assert isinstance(UpToSign().compare(Subject(e, e)), Match)
    assert isinstance(UpToSign().compare(Subject(e, A([[101, 3]], dtype=dtype))), Mismatch)


def test_nan_is_no_sign() -> None:
    e = A([[1.0], [2.0]])
    assert isinstance(UpToSign().compare(Subject(e, e * np.nan)), Mismatch)
    assert isinstance(UpToSign().compare(Subject(e, -e.T)), Mismatch)


def test_explains_with_the_better_sign_taken() -> None:
    e = np.arange(1.0, 13.0).reshape(3, 4)
    g = -e
    g[1, 2] += 0.5
    comparison = UpToSign()
    found = comparison.compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    explanation = comparison.explain(Subject(e, g), found)
    assert explanation.detail["differ"] == 1
    assert explanation.detail["worst"]["index"] == [1, 2]
    shape = comparison.compare(Subject(e, e[0]))
    assert isinstance(shape, Mismatch)
    assert comparison.explain(Subject(e, e[0]), shape).detail["code"] == "shape"
    assert comparison.explain(Subject(e, g), Mismatch("values", "", ("elsewhere",))).detail == {}


def test_elements_alone_would_be_absolute_values() -> None:
    with pytest.raises(ValueError, match="only with linked_to"):
        UpToSign(axis="elements")


def test_fits_join_and_decide() -> None:
    e, s = np.arange(1.0, 7.0).reshape(3, 2), A([1.0, -1.0])
    columns = UpToSign().fit(Subject(e, e * s))
    elements = UpToSign(axis="elements", linked_to="x").fit(Subject(A([5.0, 6.0]), A([5.0, -6.0])))
    assert isinstance(columns, SignFit)
    assert isinstance(elements, SignFit)
    joint = columns.join(elements)
    assert isinstance(joint, SignFit)
    assert isinstance(joint.decide(), Match)
    other = UpToSign(axis="elements", linked_to="x").fit(Subject(A([5.0, 6.0]), A([5.0, 6.0])))
    assert isinstance(other, SignFit)
    apart = columns.join(other)
    assert isinstance(apart, SignFit)
    assert apart.decide() == Mismatch(
        "linked", "no sign of vector 1 serves both (1 of 2 so)", (), apart.share.min(0).max()
    )
    three = UpToSign().fit(Subject(np.ones((2, 3)), np.ones((2, 3))))
    assert isinstance(three, SignFit)
    assert isinstance(columns.join(three), Mismatch)
    assert isinstance(UpToSign().fit(Subject(e, e[0])), Mismatch)
    assert isinstance(UpToSign().fit(Subject("text", "text")), Mismatch)
