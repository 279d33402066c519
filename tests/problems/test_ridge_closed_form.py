"""The reference of ridge-closed-form against SciPy's least squares and against the conditions of a minimum."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.linalg import lstsq

from tests.problems.loading import cases, name, reference

SLUG = "ridge-closed-form"


def unpacked(case: Any) -> tuple[np.ndarray, np.ndarray, float, bool]:
    X, y, lam, *rest = case["args"]
    return X, y, lam, rest[0] if rest else case["kwargs"].get("fit_intercept", True)


SMALL = [case for case in cases(SLUG) if case["args"][0].shape[1] < 1000]
PENALISED = [case for case in cases(SLUG) if case["args"][2] > 0]


@pytest.mark.parametrize("case", SMALL, ids=name)
def test_reference_agrees_with_least_squares_of_scipy(case: Any) -> None:
    """Ridge is least squares with the square root of lam below X."""
    X, y, lam, fit_intercept = unpacked(case)
    w, b = reference(SLUG).ridge_fit(X, y, lam, fit_intercept)
    x_mean = X.mean(axis=0) if fit_intercept else np.zeros(X.shape[1])
    y_mean = y.mean() if fit_intercept else 0.0
    rows = np.vstack([X - x_mean, np.sqrt(lam) * np.eye(X.shape[1])])
    expected = lstsq(rows, np.append(y - y_mean, np.zeros(X.shape[1])), cond=1e-13, lapack_driver="gelsy")[0]
    np.testing.assert_allclose(w, expected, rtol=1e-8, atol=1e-10)
    assert b == pytest.approx(y_mean - x_mean @ expected, rel=1e-8, abs=1e-10)


@pytest.mark.parametrize("case", PENALISED, ids=name)
def test_gradient_vanishes_at_the_reference(case: Any) -> None:
    X, y, lam, fit_intercept = unpacked(case)
    w, b = reference(SLUG).ridge_fit(X, y, lam, fit_intercept)
    residual = y - X @ w - b
    size = float(np.linalg.norm(X, 2))
    scale = size * (float(np.linalg.norm(y)) + size * float(np.linalg.norm(w))) + lam * float(np.linalg.norm(w))
    np.testing.assert_allclose(X.T @ residual - lam * w, 0.0, atol=1e-12 * scale)
    if fit_intercept:
        assert residual.sum() == pytest.approx(0.0, abs=1e-12 * scale)
    else:
        assert b == 0.0


def test_intercept_takes_up_a_shift_of_y() -> None:
    rng = np.random.default_rng(3)
    X, y = rng.standard_normal((30, 4)), rng.standard_normal(30)
    w, b = reference(SLUG).ridge_fit(X, y, 5.0)
    shifted_w, shifted_b = reference(SLUG).ridge_fit(X, y + 100.0, 5.0)
    np.testing.assert_allclose(shifted_w, w, rtol=1e-11)
    assert shifted_b == pytest.approx(b + 100.0, rel=1e-12)
