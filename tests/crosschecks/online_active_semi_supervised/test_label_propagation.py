from __future__ import annotations

import numpy as np
from sklearn.semi_supervised import LabelPropagation

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    """There a point is its own neighbour too, which slows the averaging down and leaves its limit as it is."""
    rng = np.random.default_rng(34)
    X = rng.normal(size=(50, 2)) + 2.0 * (np.arange(50) % 3)[:, np.newaxis]
    y = np.where(np.arange(50) < 9, np.arange(50) % 3, -1)

    F, labels = reference(X, y, 0.8)

    model = LabelPropagation(kernel="rbf", gamma=0.8, max_iter=100_000, tol=1e-13).fit(X, y)
    np.testing.assert_allclose(F, model.label_distributions_, atol=1e-8)
    np.testing.assert_array_equal(labels, model.transduction_)
