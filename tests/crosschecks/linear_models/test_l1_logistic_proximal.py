from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(33)
    X = rng.standard_normal((90, 7))
    return X, (X[:, 0] - 1.5 * X[:, 3] + rng.logistic(size=90) > 0.5).astype(np.int64)


@pytest.mark.parametrize("lam", [0.01, 0.05])
def test_as_scikit_learn_has_it(reference: Reference, lam: float) -> None:
    X, y = data()

    w, b = reference(X, y, lam, 1e-10, 20_000)

    model = LogisticRegression(l1_ratio=1.0, solver="saga", C=1 / (len(y) * lam), tol=1e-10, max_iter=100_000)
    model.fit(X, y)
    np.testing.assert_allclose(w, model.coef_[0], rtol=1e-6, atol=1e-7)
    np.testing.assert_array_equal(w == 0, model.coef_[0] == 0)
    np.testing.assert_allclose(b, model.intercept_[0], rtol=1e-6, atol=1e-7)


def test_the_conditions_of_a_minimum_hold(reference: Reference) -> None:
    X, y = data()
    X = X * np.geomspace(0.3, 3.0, 7) + 50.0

    w, b = reference(X, y, 0.03, 1e-10, 20_000)

    r = 1 / (1 + np.exp(-(X @ w + b))) - y
    g = X.T @ r / len(y)
    assert abs(r.mean()) < 1e-9
    np.testing.assert_allclose(g[w != 0], -0.03 * np.sign(w[w != 0]), atol=1e-7)
    assert (np.abs(g[w == 0]) <= 0.03 + 1e-7).all()
    assert 0 < np.count_nonzero(w) < 7
