"""The reference of logistic-regression-gd-derivation against finite differences, SciPy and the limit of the descent."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import log_expit

from tests.problems.loading import cases, name, reference

SLUG = "logistic-regression-gd-derivation"


def loss(theta: np.ndarray, X: np.ndarray, y: np.ndarray, l2: float) -> float:
    """The loss as it is defined; theta holds w and then b."""
    return float(-log_expit(y * (X @ theta[:-1] + theta[-1])).mean() + 0.5 * l2 * theta[:-1] @ theta[:-1])


def differences(theta: np.ndarray, X: np.ndarray, y: np.ndarray, l2: float) -> np.ndarray:
    """The gradient of the loss by central differences."""
    step = 1e-5 / max(1.0, float(np.abs(X).max()))
    moves = step * np.eye(len(theta))
    return np.array([(loss(theta + e, X, y, l2) - loss(theta - e, X, y, l2)) / (2 * step) for e in moves])


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_losses_are_those_of_the_iterates(case: Any) -> None:
    X, y, lr, l2, iters = case["args"]
    losses = reference(SLUG).logreg_gd(X, y, lr, l2, iters)["losses"]
    assert losses.shape == (iters + 1,)
    for t in (0, iters // 2, iters):
        there = reference(SLUG).logreg_gd(X, y, lr, l2, t)
        assert losses[t] == pytest.approx(loss(np.append(there["w"], there["b"]), X, y, l2), rel=1e-11, abs=1e-13)


@pytest.mark.parametrize("case", [case for case in cases(SLUG) if case["args"][4] > 0], ids=name)
def test_last_step_goes_along_the_numerical_gradient(case: Any) -> None:
    X, y, lr, l2, iters = case["args"]
    before, after = (reference(SLUG).logreg_gd(X, y, lr, l2, t) for t in (iters - 1, iters))
    start = np.append(before["w"], before["b"])
    slope = differences(start, X, y, l2)
    size = max(1.0, float(np.abs(X).max()))
    moved = np.append(after["w"], after["b"]) - start
    rounding = 1e-15 * float(np.abs(start).max()) + 1e-10 * lr * size * max(1.0, float(before["losses"][-1]))
    np.testing.assert_allclose(moved, -lr * slope, rtol=1e-6, atol=rounding)


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_bound_is_that_of_the_singular_values(case: Any) -> None:
    X, y, lr, l2, _ = case["args"]
    bound = reference(SLUG).logreg_gd(X, y, lr, l2, 0)["lipschitz"]
    largest = np.linalg.svd(np.column_stack([X, np.ones(len(X))]), compute_uv=False)[0]
    assert bound == pytest.approx(largest**2 / (4 * len(X)) + l2, rel=1e-12)


@pytest.mark.parametrize("case", [case for case in cases(SLUG) if case["group"] == "basic"], ids=name)
def test_losses_never_rise_at_the_rate_of_the_bound(case: Any) -> None:
    X, y, _, l2, _ = case["args"]
    bound = reference(SLUG).logreg_gd(X, y, 1.0, l2, 0)["lipschitz"]
    losses = reference(SLUG).logreg_gd(X, y, 1 / bound, l2, 200)["losses"]
    assert np.all(np.diff(losses) <= 1e-14)


def test_descent_ends_at_the_minimum_that_scipy_finds() -> None:
    rng = np.random.default_rng(5)
    X = rng.standard_normal((80, 3))
    y = np.where(rng.random(80) < 0.6, 1, -1)
    found = minimize(loss, np.zeros(4), args=(X, y, 0.1), method="BFGS", tol=1e-9)
    ended = reference(SLUG).logreg_gd(X, y, 1.0, 0.1, 3000)
    np.testing.assert_allclose(np.append(ended["w"], ended["b"]), found.x, atol=1e-6)
