from __future__ import annotations

import numpy as np
import pytest
from scipy.cluster import hierarchy

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("method", ["single", "complete", "average", "ward"])
def test_as_scipy_has_it(reference: Reference, method: str) -> None:
    rng = np.random.default_rng(33)
    X = rng.normal(size=(90, 3)) * np.array([1.0, 2.0, 0.5])

    np.testing.assert_allclose(reference(X, method), hierarchy.linkage(X, method), rtol=1e-9)
