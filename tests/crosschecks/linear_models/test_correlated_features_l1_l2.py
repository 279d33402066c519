from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize
from sklearn.linear_model import Lasso, Ridge

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("rho", [-0.8, 0.0, 0.6, 0.95])
@pytest.mark.parametrize("lam", [0.05, 0.4])
def test_on_data_with_this_gram_matrix_as_scikit_learn_has_it(reference: Reference, rho: float, lam: float) -> None:
    rng = np.random.default_rng(111)
    Q, _ = np.linalg.qr(rng.standard_normal((20, 2)))
    X = np.sqrt(20) * Q @ np.linalg.cholesky(np.array([[1.0, rho], [rho, 1.0]])).T
    y = X @ [1.0, 0.4] + rng.standard_normal(20)

    answer = reference(rho, X.T @ y / 20, lam)

    ridge = Ridge(alpha=20 * lam, fit_intercept=False, solver="svd").fit(X, y)
    lasso = Lasso(alpha=lam, fit_intercept=False, tol=1e-14, max_iter=1_000_000).fit(X, y)
    np.testing.assert_allclose(answer["ridge"], ridge.coef_, rtol=1e-9)
    np.testing.assert_allclose(answer["lasso"], lasso.coef_, rtol=1e-6, atol=1e-9)
    assert answer["lasso_support"] == np.count_nonzero(lasso.coef_)


@pytest.mark.parametrize("seed", range(6))
def test_nothing_near_it_is_better(reference: Reference, seed: int) -> None:
    rng = np.random.default_rng(seed)
    rho, c, lam = rng.uniform(-0.9, 0.9), rng.uniform(-2.0, 2.0, 2), rng.uniform(0.0, 1.0)

    def objective(w: np.ndarray) -> float:
        return float(0.5 * (w @ w) + rho * w[0] * w[1] - c @ w + lam * np.abs(w).sum())

    best = objective(reference(rho, c, lam)["lasso"])

    start = reference(rho, c, lam)["ridge"]
    found = minimize(objective, start, method="Nelder-Mead", options={"xatol": 1e-10, "fatol": 1e-14, "maxiter": 4000})
    assert best <= found.fun + 1e-12
