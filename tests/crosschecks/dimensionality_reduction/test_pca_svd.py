from __future__ import annotations

import numpy as np
import pytest
from sklearn.decomposition import PCA

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("n_components", [2, 0.8])
def test_as_scikit_learn_has_it(reference: Reference, n_components: float) -> None:
    X = np.random.default_rng(6).standard_normal((40, 5)) @ np.diag([5.0, 3.0, 2.0, 1.0, 0.5]) + 10.0

    answer = reference(X, n_components)

    model = PCA(n_components, svd_solver="full").fit(X)
    signs = np.sign((answer["components"] * model.components_).sum(axis=1))
    np.testing.assert_allclose(answer["mean"], model.mean_, rtol=1e-10)
    np.testing.assert_allclose(answer["components"], signs[:, np.newaxis] * model.components_, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(answer["explained_variance"], model.explained_variance_, rtol=1e-10)
    np.testing.assert_allclose(answer["ratio"], model.explained_variance_ratio_, rtol=1e-10)
    np.testing.assert_allclose(answer["scores"], signs * model.transform(X), rtol=1e-8, atol=1e-9)
