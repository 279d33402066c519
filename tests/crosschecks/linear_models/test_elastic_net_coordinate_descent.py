from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import ElasticNet, Ridge

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(21)
    X = rng.standard_normal((70, 9)) + 2.0
    return X, X[:, 0] - 2.0 * X[:, 4] + rng.standard_normal(70)


@pytest.mark.parametrize("l1_ratio", [1.0, 0.5, 0.1])
@pytest.mark.parametrize("alpha", [0.02, 0.3])
def test_as_scikit_learn_has_it(reference: Reference, alpha: float, l1_ratio: float) -> None:
    X, y = data()

    w, b = reference(X, y, alpha, l1_ratio, 1e-12, 100_000)

    model = ElasticNet(alpha=alpha, l1_ratio=l1_ratio, tol=1e-12, max_iter=100_000).fit(X, y)
    np.testing.assert_allclose(w, model.coef_, rtol=1e-6, atol=1e-9)
    np.testing.assert_array_equal(w == 0, model.coef_ == 0)
    np.testing.assert_allclose(b, model.intercept_, rtol=1e-6)


def test_without_l1_it_is_ridge(reference: Reference) -> None:
    X, y = data()

    w, b = reference(X, y, 0.3, 0.0, 1e-12, 100_000)

    model = Ridge(alpha=0.3 * len(y)).fit(X, y)
    np.testing.assert_allclose(w, model.coef_, rtol=1e-8)
    np.testing.assert_allclose(b, model.intercept_, rtol=1e-8)
