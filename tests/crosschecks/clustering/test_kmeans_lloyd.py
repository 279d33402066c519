from __future__ import annotations

import numpy as np
from sklearn.cluster import KMeans

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(5)
    X = np.concatenate([rng.normal(centre, 1.5, (60, 3)) for centre in (0.0, 2.0, 4.0)])
    init = X[[0, 70, 140]]

    centroids, labels, inertia, _ = reference(X, init)

    model = KMeans(3, init=init, n_init=1, tol=0.0, max_iter=300, algorithm="lloyd").fit(X)
    np.testing.assert_allclose(centroids, model.cluster_centers_, rtol=1e-9)
    np.testing.assert_array_equal(labels, model.labels_)
    np.testing.assert_allclose(inertia, model.inertia_, rtol=1e-9)
