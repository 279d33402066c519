"""Intervals, against SciPy's, and what they are for: to hold what is true as often as they say."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from judge.interval import slope, trimmed_mean


@pytest.mark.parametrize("count", [2, 3, 4])
def test_few_values_give_students_interval(count: int) -> None:
    values = np.random.default_rng(count).normal(3.0, 2.0, count)

    known = trimmed_mean(list(values))

    low, high = stats.t.interval(0.95, count - 1, loc=values.mean(), scale=stats.sem(values))
    assert (known.low, known.high) == pytest.approx((low, high), rel=1e-12)


@pytest.mark.parametrize("count", [5, 9, 15, 40])
def test_more_values_are_trimmed_as_scipy_trims(count: int) -> None:
    values = np.random.default_rng(count).standard_cauchy(count)

    known = trimmed_mean(list(values))

    assert known.middle == pytest.approx(stats.trim_mean(values, 0.2), rel=1e-12)
    kept, cut = count - 2 * int(0.2 * count), int(0.2 * count)
    spread = np.std(np.asarray(stats.mstats.winsorize(values, (cut / count, cut / count))), ddof=1)
    # Yuen's standard error: the winsorized sum of squares over h (h - 1)
    error = spread * math.sqrt((count - 1) / (kept * (kept - 1)))
    assert known.half == pytest.approx(stats.t.ppf(0.975, kept - 1) * error, rel=1e-9)


def test_one_value_says_nothing_of_its_error() -> None:
    assert trimmed_mean([2.0]).middle == 2.0
    assert math.isinf(trimmed_mean([2.0]).half)


def test_an_outlier_moves_the_mean_of_seven_hardly() -> None:
    calm = [1.00, 1.01, 0.99, 1.02, 0.98, 1.00]

    assert trimmed_mean([*calm, 9.0]).middle == pytest.approx(1.0, abs=0.02)


def test_nineteen_of_twenty_intervals_hold_the_truth_also_under_bursts() -> None:
    rng = np.random.default_rng(0)
    noise = rng.normal(0.0, 0.02, (1000, 9)) + (rng.random((1000, 9)) < 0.1) * rng.normal(0.0, 0.3, (1000, 9))

    held = [abs(known.middle) <= known.half for known in map(trimmed_mean, noise.tolist())]

    assert 0.93 <= np.mean(held) <= 0.99


def test_the_slope_is_that_of_scipy() -> None:
    rng = np.random.default_rng(1)
    xs = np.repeat([1.0, 2.0, 3.0], 4)
    ys = 2.0 * xs + rng.normal(0.0, 0.1, 12)

    known, theirs = slope(list(xs), list(ys)), stats.linregress(xs, ys)

    assert known is not None
    assert known.middle == pytest.approx(theirs.slope, rel=1e-12)
    assert known.half == pytest.approx(stats.t.ppf(0.975, 10) * theirs.stderr, rel=1e-9)


@pytest.mark.parametrize(("xs", "ys"), [([1.0, 2.0], [1.0, 2.0]), ([2.0, 2.0, 2.0], [1.0, 2.0, 3.0])])
def test_there_is_no_slope_through_too_little(xs: list[float], ys: list[float]) -> None:
    assert slope(xs, ys) is None
