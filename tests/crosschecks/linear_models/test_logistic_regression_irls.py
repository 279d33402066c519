from __future__ import annotations

import numpy as np
import pytest
from scipy.differentiate import hessian
from sklearn.linear_model import LogisticRegression

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(81)
    X = rng.standard_normal((150, 3))
    return X, (X @ [1.0, -2.0, 0.5] + rng.logistic(size=150) > 0.5).astype(np.int64)


@pytest.mark.parametrize("lam", [0.01, 2.0])
def test_the_fit_is_that_of_scikit_learn(reference: Reference, lam: float) -> None:
    X, y = data()

    answer = reference(X, y, lam, 1e-10, 100)

    model = LogisticRegression(C=1 / lam, tol=1e-12, max_iter=10_000).fit(X, y)
    np.testing.assert_allclose(answer["coef"], np.append(model.intercept_, model.coef_[0]), rtol=1e-5)


def test_the_errors_are_those_of_the_numerical_hessian(reference: Reference) -> None:
    X, y = data()
    A = np.column_stack([np.ones(150), X])

    def objective(beta: np.ndarray) -> np.ndarray:
        z = np.tensordot(A, beta, axes=1)
        penalty = 0.75 * (beta[1:] ** 2).sum(axis=0)
        loss: np.ndarray = np.logaddexp(0.0, z).sum(axis=0) - np.tensordot(y, z, axes=1) + penalty
        return loss

    answer = reference(X, y, 1.5, 1e-10, 100)

    se = np.sqrt(np.diag(np.linalg.inv(hessian(objective, answer["coef"]).ddf)))
    np.testing.assert_allclose(answer["se"], se, rtol=1e-5)
    wide = 1.959963984540054 * se
    bounds = np.exp(np.column_stack([answer["coef"] - wide, answer["coef"] + wide]))
    np.testing.assert_allclose(answer["ci"], bounds, rtol=1e-5)
