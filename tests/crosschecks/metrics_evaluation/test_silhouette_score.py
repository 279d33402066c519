from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import silhouette_samples, silhouette_score

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("k", [2, 5, 30])
def test_as_scikit_learn_has_it(reference: Reference, k: int) -> None:
    rng = np.random.default_rng(k)
    X, labels = rng.standard_normal((60, 3)), rng.integers(0, k, 60)

    per_sample, mean = reference(X, labels)

    np.testing.assert_allclose(per_sample, silhouette_samples(X, labels), rtol=1e-9, atol=1e-12)
    assert mean == pytest.approx(silhouette_score(X, labels), rel=1e-9)
