from __future__ import annotations

import numpy as np
import pytest
from sklearn.decomposition import PCA

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("n", "d"), [(60, 8), (15, 50)])
def test_as_scikit_learn_has_it(reference: Reference, n: int, d: int) -> None:
    rng = np.random.default_rng(131)
    X = rng.standard_normal((n, d)) * np.geomspace(30.0, 0.01, d) + 100.0

    variances, components, ratio = reference(X, 3, rng.standard_normal((d, 3)), 400)

    model = PCA(n_components=3, svd_solver="full").fit(X)
    np.testing.assert_allclose(variances, model.explained_variance_, rtol=1e-9)
    np.testing.assert_allclose(ratio, model.explained_variance_ratio_, rtol=1e-9)
    signs = np.sign((components * model.components_).sum(axis=1))
    np.testing.assert_allclose(components * signs[:, None], model.components_, atol=1e-7)
