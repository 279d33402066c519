from __future__ import annotations

import numpy as np
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from tests.crosschecks.conftest import Reference


def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(31)
    y = np.repeat([0, 1, 2, 3], [40, 25, 30, 60])
    return rng.standard_normal((4, 6))[y] * 2.0 + rng.standard_normal((155, 6)), y


def test_the_directions_are_those_of_scikit_learn(reference: Reference) -> None:
    X, y = data()

    W, eigvals = reference(X, y, 3, 0.0)

    model = LinearDiscriminantAnalysis(solver="eigen").fit(X, y)
    theirs = model.scalings_[:, :3]
    ours = W / np.linalg.norm(W, axis=0)
    theirs = theirs / np.linalg.norm(theirs, axis=0)
    np.testing.assert_allclose(ours, theirs * np.sign((ours * theirs).sum(axis=0)), rtol=1e-7, atol=1e-10)
    np.testing.assert_allclose(eigvals / eigvals.sum(), model.explained_variance_ratio_, rtol=1e-8)


def test_the_scatter_of_the_projection_is_the_identity(reference: Reference) -> None:
    X, y = data()

    W, eigvals = reference(X, y, 3, 0.0)

    Z = X @ W
    within = sum((Z[y == c] - Z[y == c].mean(axis=0)).T @ (Z[y == c] - Z[y == c].mean(axis=0)) for c in range(4))
    total = (Z - Z.mean(axis=0)).T @ (Z - Z.mean(axis=0))
    np.testing.assert_allclose(within, np.eye(3), atol=1e-10)
    np.testing.assert_allclose(total - within, np.diag(eigvals), atol=1e-9)
