from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV, KFold

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("n", "d", "k"), [(47, 6, 5), (20, 30, 4)])
def test_as_scikit_learn_has_it(reference: Reference, n: int, d: int, k: int) -> None:
    rng = np.random.default_rng(n)
    X = rng.normal(size=(n, d)) + 2.0
    y = X[:, 0] - X[:, 1] + rng.normal(size=n)
    alphas = rng.permutation(np.logspace(-1, 3, 9))

    found = reference(X, y, alphas, k)

    search = GridSearchCV(Ridge(), {"alpha": alphas}, cv=KFold(k), scoring="neg_mean_squared_error").fit(X, y)
    mse = -np.array([search.cv_results_[f"split{f}_test_score"] for f in range(k)]).T
    np.testing.assert_allclose(found["mse"], mse, rtol=1e-8)
    np.testing.assert_allclose(found["mean"], -search.cv_results_["mean_test_score"], rtol=1e-8)
    assert found["best_alpha"] == search.best_params_["alpha"]
    limit = mse.mean(axis=1).min() + mse[search.best_index_].std(ddof=1) / np.sqrt(k)
    assert found["one_se_alpha"] == max(alphas[mse.mean(axis=1) <= limit])
