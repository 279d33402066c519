from __future__ import annotations

import numpy as np
import pytest
from sklearn.neighbors import NearestNeighbors

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("m", "d", "k"), [(60, 4, 5), (7, 2, 9)])
def test_neighbours_as_scikit_learn_has_them(reference: Reference, m: int, d: int, k: int) -> None:
    rng = np.random.default_rng(m)
    X = rng.normal(size=(m, d))
    base, pick, gap = rng.integers(0, m, 80), rng.integers(0, 50, 80), rng.random(80)

    made = reference(X, k, base, pick, gap)

    most = min(k, m - 1)
    near = NearestNeighbors(n_neighbors=most, algorithm="kd_tree").fit(X).kneighbors(return_distance=False)
    ends = X[near[base, pick % most]]
    np.testing.assert_allclose(made, X[base] * (1 - gap)[:, None] + ends * gap[:, None], rtol=1e-10, atol=1e-12)
