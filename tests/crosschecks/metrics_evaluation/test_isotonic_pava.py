from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import isotonic_regression
from sklearn.isotonic import IsotonicRegression

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("decimals", [1, 9])
def test_as_scikit_learn_has_it(reference: Reference, decimals: int) -> None:
    rng = np.random.default_rng(14)
    x = np.round(rng.uniform(0, 3, 200), decimals)
    y, w, x_new = x + rng.standard_normal(200), rng.uniform(0.1, 5.0, 200), rng.uniform(-1, 4, 60)

    fitted, predictions = reference(x, y, w, x_new)

    model = IsotonicRegression(out_of_bounds="clip").fit(x, y, sample_weight=w)
    np.testing.assert_allclose(fitted, model.predict(x), rtol=1e-10)
    np.testing.assert_allclose(predictions, model.predict(x_new), rtol=1e-10)


def test_as_scipy_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(15)
    x, y, w = np.arange(100.0), rng.standard_normal(100), rng.uniform(0.1, 5.0, 100)

    fitted, _ = reference(x, y, w, x)

    np.testing.assert_allclose(fitted, isotonic_regression(y, weights=w).x, rtol=1e-10, atol=1e-12)
