"""allclose: within atol + rtol * |expected|, element by element."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judge.compare.allclose import AllClose
from judge.compare.base import Match, Mismatch, Subject
from judge.compare.tolerance import coarsest
from tests.compare.strategies import answers, real

A = np.array


def fits(comparison: AllClose, expected: Any, got: Any, *args: Any) -> bool:
    return isinstance(comparison.compare(Subject(expected, got, args)), Match)


@given(answers())
def test_takes_the_expected_answer(value: Any) -> None:
    assert AllClose().compare(Subject(value, value)) == Match()


@given(real(), st.floats(1e-9, 0.1), st.floats(1e-9, 0.1), st.floats(-0.99, 0.99))
def test_takes_what_is_within_the_tolerance(e: Any, rtol: float, atol: float, share: float) -> None:
    comparison = AllClose(rtol=rtol, atol=atol)
    found = comparison.compare(Subject(e, e + share * (atol + rtol * np.abs(e))))
    assert isinstance(found, Match)
    assert found.used == pytest.approx(abs(share), abs=1e-4)


@given(real(), st.floats(1e-9, 0.1), st.floats(1e-9, 0.1), st.sampled_from((-1.001, 1.001)), st.integers(0, 11))
def test_refuses_what_is_just_beyond(e: Any, rtol: float, atol: float, share: float, i: int) -> None:
    g = e.copy()
    g.flat[i] += share * (atol + rtol * abs(e.flat[i]))
    found = AllClose(rtol=rtol, atol=atol).compare(Subject(e, g))
    assert isinstance(found, Mismatch)
    assert found.used == pytest.approx(1.001, rel=1e-4)


@given(real(), real())
def test_absolute_tolerance_is_symmetric(e: Any, g: Any) -> None:
    comparison = AllClose(rtol=0.0, atol=1.0)
    assert fits(comparison, e, g) == fits(comparison, g, e)


@given(real(low=0.5), st.permutations(range(12)))
def test_order_of_elements_does_not_matter(e: Any, order: list[int]) -> None:
    g = e * (1 + 3e-7 * np.linspace(0, 1, 12).reshape(3, 4))
    comparison = AllClose(rtol=2e-7, atol=0.0)
    assert fits(comparison, e, g) == fits(comparison, e.flat[order], g.flat[order])


def test_one_number_is_not_both_tolerances() -> None:
    assert not fits(AllClose(rtol=1e-7, atol=0.0), 1e-7, 2e-7)
    assert not fits(AllClose(rtol=0.0, atol=1e-7), 1e3, 1e3 + 1e-6)


@pytest.mark.parametrize("layout", [np.asfortranarray, lambda a: a[::-1][::-1], lambda a: np.repeat(a, 2, 0)[::2]])
def test_memory_layout_does_not_matter(layout: Any) -> None:
    e = np.arange(12.0).reshape(3, 4)
    assert fits(AllClose(), e, layout(e))
    assert fits(AllClose(), layout(e), e)


def test_float32_expected_has_a_tolerance_of_its_own() -> None:
    e = A([1.0, 2.0], dtype=np.float32)
    assert fits(AllClose(rtol=1e-12, atol=0.0), e, e * np.float32(1 + 3e-6))
    assert not fits(AllClose(rtol=1e-12, atol=0.0), e, e * np.float32(1 + 3e-4))
    assert not fits(AllClose(rtol=1e-12, atol=0.0, float32_rtol=1e-7, float32_atol=0.0), e, e * np.float32(1 + 3e-6))
    assert fits(AllClose(rtol=1e-2), e, e * np.float32(1 + 3e-3))  # a wider own tolerance stays


def test_float32_inputs_loosen_a_float64_answer() -> None:
    x = A([1.0], dtype=np.float32)
    assert fits(AllClose(rtol=1e-12, atol=0.0), 1.0, 1.0 + 3e-6, [x])
    assert not fits(AllClose(rtol=1e-12, atol=0.0), 1.0, 1.0 + 3e-6, x.astype(np.float64))
    subject = Subject(1.0, 1.0 + 3e-6, (), {"x": {"deep": [x]}})
    assert isinstance(AllClose(rtol=1e-12, atol=0.0).compare(subject), Match)


def test_a_float32_answer_gets_no_more_room_than_asked() -> None:
    assert not fits(AllClose(rtol=1e-12, atol=0.0), A([0.1]), A([0.1], dtype=np.float32))


def test_float16_has_a_tolerance_of_its_own() -> None:
    e = A([1.0], dtype=np.float16)
    assert fits(AllClose(), e, e + np.float16(0.005))
    assert not fits(AllClose(float16_rtol=1e-3, float16_atol=0.0), e, e + np.float16(0.005))


def test_scaled_atol_goes_by_the_largest_expected() -> None:
    e, g = A([1e6, 0.0]), A([1e6, 1e-3])
    assert not fits(AllClose(), e, g)
    assert fits(AllClose(scaled_atol=1e-8), e, g)
    assert fits(AllClose(scaled_atol=1e-8), A([np.inf, 1e6, 0.0]), A([np.inf, 1e6, 1e-3]))
    assert fits(AllClose(scaled_atol=1e-8), A([1e6j, 0.0]), A([1e6j, 1e-3]))


def test_ulp_replaces_the_default_tolerances() -> None:
    e = A([1.0])
    assert fits(AllClose(ulp=2), e, np.nextafter(np.nextafter(e, 2), 2))
    assert not fits(AllClose(ulp=2), e, e * (1 + 1e-14))
    assert fits(AllClose(ulp=2, rtol=1e-9), e, e * (1 + 1e-10))
    e32 = e.astype(np.float32)
    assert not fits(AllClose(ulp=2), e32, e32 * np.float32(1 + 1e-5))


def test_sets_of_numbers_have_a_tolerance() -> None:
    assert fits(AllClose(), {0.1 + 0.2, 1.0}, {0.3, 1.0})
    assert not fits(AllClose(), {0.3, 1.0}, {0.4, 1.0})
    assert not fits(AllClose(), {0.3, 1.0}, {0.3})
    assert fits(AllClose(), {2**70, 1}, {1, 2**70})
    assert not fits(AllClose(), {2**70, 1}, {1, 2**71})


def test_lists_and_dicts_are_walked() -> None:
    e = {"w": [A([1.0]), 2.0], "n": (3, "x")}
    assert fits(AllClose(), e, {"w": [A([1.0 + 1e-9]), 2.0], "n": [3, "x"]})
    found = AllClose().compare(Subject(e, {"w": [A([1.5]), 2.0], "n": [3, "x"]}))
    assert isinstance(found, Mismatch)
    assert found.path == ("w", "[0]")
    assert found.message.startswith("w[0]: the only element is off by 0.5")


@given(real(), st.integers(0, 11), st.sampled_from((np.nan, np.inf, -np.inf)))
def test_nan_and_inf_never_stand_in_for_a_number(e: Any, i: int, odd: float) -> None:
    g = e.copy()
    g.flat[i] = odd
    assert not fits(AllClose(rtol=0.5, atol=1e300), e, g)
    assert not fits(AllClose(rtol=0.5, atol=1e300), g, e)
    assert fits(AllClose(), g, g)
    assert not fits(AllClose(equal_nan=False, equal_inf=False), g, g)


@given(st.integers(-(2**63), 2**63 - 1), st.integers(-(2**63), 2**63 - 1))
def test_whole_numbers_have_a_tolerance_and_do_not_wrap(e: int, g: int) -> None:
    assume(e != g)
    assert fits(AllClose(rtol=0.0, atol=2.5), A([e]), A([g])) == (abs(e - g) <= 2.5)


def test_ten_million_elements_are_compared_in_blocks() -> None:
    e = np.zeros(1_000_000)
    g = np.broadcast_to(e, (10, 1_000_000))
    assert fits(AllClose(), np.broadcast_to(e, (10, 1_000_000)), g)


def test_coarsest_looks_into_containers() -> None:
    assert coarsest([1.0, A([1.0], dtype=np.float16)]) == 16
    assert coarsest({"a": A([1j], dtype=np.complex64)}) == 32
    assert coarsest((A([1]), "x", None, 2.0)) == 64
