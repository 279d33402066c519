from __future__ import annotations

import numpy as np
from scipy.sparse.csgraph import laplacian
from sklearn.cluster import SpectralClustering
from sklearn.metrics import adjusted_rand_score

from tests.crosschecks.conftest import Reference


def test_as_scipy_and_scikit_learn_have_it(reference: Reference) -> None:
    rng = np.random.default_rng(36)
    group = np.repeat([0, 1, 2], [15, 20, 25])
    chance = np.where(group[:, np.newaxis] == group, 0.5, 0.02)
    edges = np.argwhere(np.triu(rng.random((60, 60)) < chance, 1))
    weights = rng.uniform(0.5, 2.0, len(edges))
    W = np.zeros((60, 60))
    W[edges[:, 0], edges[:, 1]] = W[edges[:, 1], edges[:, 0]] = weights

    values, embedding, labels = reference(60, edges, weights, 3)

    smallest, vectors = np.linalg.eigh(laplacian(W, normed=True))
    rows = vectors[:, :3] / np.linalg.norm(vectors[:, :3], axis=1, keepdims=True)
    np.testing.assert_allclose(values, smallest[:3], atol=1e-12)
    np.testing.assert_allclose(embedding @ embedding.T, rows @ rows.T, atol=1e-9)  # the same up to a rotation
    model = SpectralClustering(3, affinity="precomputed", random_state=0).fit(W)
    assert adjusted_rand_score(labels, model.labels_) == 1.0
