"""measure: the share of the tolerance that each element needs."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.measure import Tolerance, measure, share_of_number, shares
from tests.compare.strategies import arrays, real

BLOCK = 1 << 16


@pytest.mark.parametrize(
    ("expected", "got", "fits"),
    [
        (1.0, 1.0, True),
        (0.0, -0.0, True),
        (math.nan, math.nan, True),
        (math.inf, math.inf, True),
        (-math.inf, math.inf, False),
        (math.inf, 1.0, False),
        (1.0, math.inf, False),
        (math.inf, math.nan, False),
        (math.nan, 0.0, False),
        (1.0, math.nan, False),
        (1.0, 1.0 + 1e-7, True),
        (1.0, 1.0 + 3e-6, False),
        (1e308, -1e308, False),
        (1.7e308, 1.7e308, True),
        (5e-324, 5e-324, True),
        (0.0, 1e-9, True),
        (0.0, 1e-7, False),
    ],
)
def test_decides_on_one_float(expected: float, got: float, fits: bool) -> None:
    measured = measure(np.array([expected]), np.array([got]), Tolerance(1e-6, 1e-8))
    assert (measured.first is None) is fits
    assert (measured.used <= 1) is fits


def test_relative_and_absolute_tolerance_are_not_one_number() -> None:
    assert measure(np.array([1e-7]), np.array([2e-7]), Tolerance(rtol=1e-7)).differ == 1
    assert measure(np.array([0.0]), np.array([1e-12]), Tolerance(rtol=1e-7)).differ == 1


def test_says_how_many_which_first_and_which_worst() -> None:
    expected = np.zeros((3, 4))
    got = expected.copy()
    got[1, 2], got[2, 0] = 0.5, -2.0
    measured = measure(expected, got, Tolerance(atol=1.0 / 4))
    assert (measured.of, measured.differ, measured.first, measured.worst, measured.used) == (12, 2, 6, 8, 8.0)


def test_finds_places_beyond_the_first_block() -> None:
    expected = np.zeros(3 * BLOCK + 7)
    got = expected.copy()
    got[[5, BLOCK + 3, 3 * BLOCK + 6]] = [2.0, 9.0, 4.0]
    measured = measure(expected, got, Tolerance(atol=1.0))
    assert (measured.differ, measured.first, measured.worst, measured.used) == (3, 5, BLOCK + 3, 9.0)


def test_worst_of_all_nan_is_a_place() -> None:
    measured = measure(np.zeros(2 * BLOCK), np.full(2 * BLOCK, np.nan), Tolerance(1e-6, 1e-8))
    assert (measured.differ, measured.first, measured.worst) == (2 * BLOCK, 0, 0)


@pytest.mark.parametrize("dtype", ["int8", "int64", "uint8", "uint64"])
def test_whole_numbers_do_not_overflow(dtype: str) -> None:
    low, high = (np.array([x], dtype=dtype) for x in (np.iinfo(dtype).min, np.iinfo(dtype).max))
    assert measure(low, high, Tolerance(atol=100.0)).differ == 1
    assert measure(high, low, Tolerance(atol=100.0)).differ == 1
    assert measure(high, high, Tolerance()).differ == 0
    assert measure(high, high - 1, Tolerance()).differ == 1
    assert measure(high, high - 1, Tolerance(atol=1.0)).differ == 0


def test_signed_and_unsigned_are_compared_by_value() -> None:
    minus_one, all_ones = np.array([-1]), np.array([2**64 - 1], dtype=np.uint64)
    assert measure(minus_one, all_ones, Tolerance(atol=1e6)).differ == 1
    assert measure(all_ones, minus_one, Tolerance(atol=1e6)).differ == 1
    assert measure(np.array([7]), np.array([7], dtype=np.uint64), Tolerance()).differ == 0


def test_large_whole_numbers_are_not_rounded_to_floats() -> None:
    whole, real_one = np.array([2**53 + 1]), np.array([float(2**53)])
    assert measure(whole, real_one, Tolerance()).differ == 1
    assert measure(real_one, whole, Tolerance()).differ == 1
    assert measure(np.array([2**53]), real_one, Tolerance()).differ == 0
    assert measure(whole, real_one, Tolerance(rtol=1e-9)).differ == 0
    assert measure(np.array([2**62]), np.array([np.nan]), Tolerance()).differ == 1
    assert measure(np.array([np.inf]), np.array([2**62]), Tolerance()).differ == 1


def test_booleans_are_compared_with_numbers_by_value() -> None:
    assert measure(np.array([True, False]), np.array([1, 0]), Tolerance()).differ == 0
    assert measure(np.array([True]), np.array([2**64 - 1], dtype=np.uint64), Tolerance()).differ == 1
    assert measure(np.array([True]), np.array([False]), Tolerance()).differ == 1


@pytest.mark.parametrize(
    ("expected", "got", "fits"),
    [
        (1 + 1j, 1 + 1j, True),
        (1 + 1j, 1 + 1j + 1e-7j, True),
        (1 + 1j, 1 - 1j, False),
        (complex(math.inf, 1), complex(math.inf, 1), True),
        (complex(math.inf, 1), complex(math.inf, 2), False),
        (complex(math.inf, 1), complex(3, 1), False),
        (complex(1, 1), complex(math.inf, 1), False),
        (complex(math.nan, 1), complex(math.nan, 1), True),
        (complex(math.nan, 1), complex(1, math.nan), False),
        (0j, 0j, True),
    ],
)
def test_decides_on_one_complex_number(expected: complex, got: complex, fits: bool) -> None:
    assert (measure(np.array([expected]), np.array([got]), Tolerance(1e-6, 1e-8)).differ == 0) is fits


def test_complex_zeros_are_equal_without_any_tolerance() -> None:
    assert measure(np.array([0j, 1j]), np.array([0j, 1j]), Tolerance()).differ == 0


def test_texts_are_equal_or_not() -> None:
    e = np.array(["ab", "c"])
    assert measure(e, np.array(["ab", "d"]), Tolerance(0.5, 10.0)).differ == 1
    assert measure(e, np.array([b"ab", b"c"]), Tolerance()).differ == 2


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_ulp_counts_steps_between_neighbours(dtype: Any) -> None:
    e = np.array([1.0, -3.0, 0.0, 1e4], dtype=dtype)
    g = e.copy()
    for _ in range(4):
        g = np.nextafter(g, np.array(np.inf, dtype=dtype))
    assert measure(e, g, Tolerance(ulp=4)).differ == 0
    assert measure(e, g, Tolerance(ulp=3)).differ == 4


def test_ulp_goes_by_the_coarser_dtype_and_forgives_no_infinity() -> None:
    e = np.array([1.0, np.inf])
    assert measure(e, np.array([1.0 + 1e-7, np.inf], dtype=np.float32), Tolerance(ulp=1)).differ == 0
    assert measure(e, np.array([1.0, np.finfo(np.float64).max]), Tolerance(ulp=4)).differ == 1


def test_nan_and_inf_can_be_forbidden() -> None:
    e = np.array([np.nan, np.inf, 1.0])
    assert measure(e, e, Tolerance(1e-6, equal_nan=False)).differ == 1
    assert measure(e, e, Tolerance(1e-6, equal_inf=False)).differ == 1


def test_empty_arrays_agree() -> None:
    assert measure(np.zeros((0, 3)), np.zeros((0, 3)), Tolerance()).used == 0.0
    assert shares(np.zeros((0, 3)), np.zeros((0, 3)), Tolerance()).shape == (0, 3)


@given(arrays())
def test_everything_agrees_with_itself_without_tolerance(array: np.ndarray) -> None:
    assert measure(array, array.copy(), Tolerance()).first is None


@given(arrays(), st.data())
def test_shares_and_measure_tell_the_same(array: np.ndarray, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from((array[..., ::-1] if array.ndim else array, array.copy())))
    share, measured = shares(array, other, Tolerance(1e-6, 1e-3)), measure(array, other, Tolerance(1e-6, 1e-3))
    assert not np.isnan(share).any()
    assert int((~(share <= 1)).sum()) == measured.differ
    assert share.max(initial=0.0) == measured.used


@given(real(), real(), st.floats(1e-12, 0.5), st.floats(1e-12, 1.0))
def test_agrees_with_the_formula(e: np.ndarray, g: np.ndarray, rtol: float, atol: float) -> None:
    ratio = np.abs(g - e) / (atol + rtol * np.abs(e))
    assert measure(e, g, Tolerance(rtol, atol)).used == pytest.approx(ratio.max(), rel=1e-12)


@pytest.mark.parametrize(
    ("expected", "got", "share"),
    [
        (2**70, 2**70, 0.0),
        (2**70, 2**70 + 2**49, 0.5),
        (2**70, -(2**70), math.inf),
        (2**70, math.inf, math.inf),
        (2**70, math.nan, math.inf),
        (2**70, 1j, math.inf),
        (10**400, 10**400 + 1, 0.0),
    ],
)
def test_numbers_beyond_64_bits(expected: int, got: complex, share: float) -> None:
    found = share_of_number(expected, got, Tolerance(rtol=2.0**-20))
    assert found == pytest.approx(share, abs=1e-300) if share <= 1 else found > 1


def test_numbers_beyond_64_bits_without_tolerance() -> None:
    assert share_of_number(2**70, 2**70 + 1, Tolerance()) == math.inf
    assert share_of_number(10**400, 1, Tolerance(atol=1e-300)) == math.inf
