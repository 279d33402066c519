from __future__ import annotations

import numpy as np
from scipy.optimize import approx_fprime
from sklearn.linear_model import LogisticRegression

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(9)
    X = rng.standard_normal((80, 3))
    return X, np.where(X @ [1.0, -2.0, 0.5] + rng.standard_normal(80) > 0.3, 1, -1)


def test_one_step_goes_down_the_numerical_gradient(reference: Reference) -> None:
    X, y = data()
    start = reference(X, y, 0.2, 0.1, 5)
    theta = np.append(start["w"], start["b"])

    def loss(theta: np.ndarray) -> float:
        margins = y * (X @ theta[:-1] + theta[-1])
        return float(np.logaddexp(0.0, -margins).mean() + 0.05 * theta[:-1] @ theta[:-1])

    after = reference(X, y, 0.2, 0.1, 6)

    np.testing.assert_allclose(start["losses"][-1], loss(theta), rtol=1e-10)
    expected = theta - 0.2 * approx_fprime(theta, loss, 1e-7)
    np.testing.assert_allclose(np.append(after["w"], after["b"]), expected, rtol=1e-5, atol=1e-7)


def test_many_steps_end_where_scikit_learn_does(reference: Reference) -> None:
    X, y = data()

    answer = reference(X, y, 1.0, 0.1, 5000)

    model = LogisticRegression(C=1 / (0.1 * len(y)), tol=1e-12, max_iter=10_000).fit(X, y)
    np.testing.assert_allclose(answer["w"], model.coef_[0], rtol=1e-5)
    np.testing.assert_allclose(answer["b"], model.intercept_[0], rtol=1e-5)
