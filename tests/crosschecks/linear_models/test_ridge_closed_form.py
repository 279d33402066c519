from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import Ridge

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("fit_intercept", [True, False])
@pytest.mark.parametrize("lam", [0.1, 30.0])
def test_as_scikit_learn_has_it(reference: Reference, lam: float, *, fit_intercept: bool) -> None:
    rng = np.random.default_rng(7)
    X, y = rng.standard_normal((30, 4)) + 3.0, rng.standard_normal(30)

    w, b = reference(X, y, lam, fit_intercept)

    model = Ridge(lam, fit_intercept=fit_intercept, solver="svd").fit(X, y)
    np.testing.assert_allclose(w, model.coef_, rtol=1e-9)
    np.testing.assert_allclose(b, model.intercept_, rtol=1e-9, atol=1e-15)


def test_least_squares_of_smallest_norm_as_numpy_has_it(reference: Reference) -> None:
    X = np.random.default_rng(8).standard_normal((6, 10))
    y = X @ np.arange(10.0)

    w, _ = reference(X, y, 0.0, False)

    np.testing.assert_allclose(w, np.linalg.lstsq(X, y, rcond=None)[0], rtol=1e-9, atol=1e-10)
