from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("scale", "offset"), [(1.0, 0.0), (4.0, -3.0), (-2.0, 1.0)])
def test_as_logistic_regression_on_weighted_samples(reference: Reference, scale: float, offset: float) -> None:
    rng = np.random.default_rng(12)
    f = scale * rng.standard_normal(300) + offset
    y = (rng.random(300) < 1 / (1 + np.exp(-1.5 * (f - offset) / scale + 1.0))).astype(int)

    A, B = reference(f, y)

    # A soft target is a sample that counts t as a positive and 1 - t as a negative.
    t = np.where(y == 1, (y.sum() + 1) / (y.sum() + 2), 1 / (len(y) - y.sum() + 2))
    model = LogisticRegression(C=1e12, solver="newton-cholesky", tol=1e-12, max_iter=1000)
    model.fit(np.append(f, f)[:, None], np.repeat([1, 0], 300), sample_weight=np.append(t, 1 - t))
    assert pytest.approx(-model.coef_[0, 0], rel=1e-6) == A
    assert pytest.approx(-model.intercept_[0], rel=1e-6) == B
