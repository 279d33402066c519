from __future__ import annotations

import numpy as np
import pytest
from sklearn.cluster import DBSCAN

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("eps", [0.3, 0.6, 1.0])
def test_as_scikit_learn_has_it(reference: Reference, eps: float) -> None:
    """It starts clusters in the order of rows as well, so numbers and border points agree."""
    rng = np.random.default_rng(25)
    X = np.concatenate([rng.normal(m, 0.8, (60, 2)) for m in (0.0, 3.0, 6.0)] + [rng.uniform(-3.0, 9.0, (30, 2))])
    X = rng.permutation(X)

    labels = reference(X, eps, 5)

    np.testing.assert_array_equal(labels, DBSCAN(eps=eps, min_samples=5).fit(X).labels_)
