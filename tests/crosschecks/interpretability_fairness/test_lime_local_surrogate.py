from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import Ridge
from sklearn.metrics import r2_score

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("width", "lam"), [(0.75, 1.0), (3.0, 0.01), (1.0, 0.0)])
def test_as_scikit_learn_has_it(reference: Reference, width: float, lam: float) -> None:
    rng = np.random.default_rng(3)
    Z, fz = rng.integers(0, 2, (70, 5)), rng.standard_normal(70)
    Z[0] = 1

    coef, intercept, r2 = reference(Z, fz, width, lam)

    pi = np.exp(-(np.linalg.norm(Z - 1.0, axis=1) ** 2) / width**2)
    theirs = Ridge(alpha=lam).fit(Z, fz, sample_weight=pi)
    np.testing.assert_allclose(coef, theirs.coef_, rtol=1e-9)
    assert intercept == pytest.approx(theirs.intercept_)
    assert r2 == pytest.approx(r2_score(fz, theirs.predict(Z), sample_weight=pi))
