from __future__ import annotations

import numpy as np
import pytest
from sklearn.impute import KNNImputer

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("n", "d", "k", "share"), [(40, 5, 3, 0.2), (25, 3, 6, 0.4), (12, 4, 20, 0.3)])
def test_as_scikit_learn_has_it(reference: Reference, n: int, d: int, k: int, share: float) -> None:
    rng = np.random.default_rng(n)
    X = rng.normal(size=(n, d))
    X[rng.random((n, d)) < share] = np.nan
    X[0] = np.nan

    filled = reference(X, k)

    np.testing.assert_allclose(filled, KNNImputer(n_neighbors=k).fit_transform(X), rtol=1e-10)
