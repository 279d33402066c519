from __future__ import annotations

import numpy as np
from scipy.optimize import approx_fprime
from sklearn.metrics import hinge_loss

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(41)
    X, w = rng.standard_normal((60, 4)), rng.standard_normal(4)
    return X, np.where(X @ w + rng.standard_normal(60) > 0, 1, -1), w


def test_the_loss_is_that_of_scikit_learn(reference: Reference) -> None:
    X, y, w = data()

    loss, _, _ = reference(X, y, w, 0.3, 0.0)

    np.testing.assert_allclose(loss, hinge_loss(y, X @ w + 0.3), rtol=1e-12)


def test_away_from_the_kink_it_is_the_numerical_gradient(reference: Reference) -> None:
    X, y, w = data()

    def objective(theta: np.ndarray) -> float:
        slack = np.maximum(0.0, 1.0 - y * (X @ theta[:-1] + theta[-1]))
        return float(slack.mean() + 0.1 * theta[:-1] @ theta[:-1])

    loss, grad_w, grad_b = reference(X, y, w, 0.3, 0.2)

    theta = np.append(w, 0.3)
    np.testing.assert_allclose(loss, objective(theta), rtol=1e-12)
    np.testing.assert_allclose(np.append(grad_w, grad_b), approx_fprime(theta, objective, 1e-7), atol=1e-6)
