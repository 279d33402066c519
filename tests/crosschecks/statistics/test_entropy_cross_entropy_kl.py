from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy
from sklearn.metrics import log_loss

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("base", [2.0, float(np.e), 10.0])
def test_as_scipy_has_it(reference: Reference, base: float) -> None:
    rng = np.random.default_rng(3)
    p, q = rng.gamma(1.0, size=(20, 6)), rng.gamma(1.0, size=(20, 6))
    p[:, 1] *= rng.random(20) < 0.5
    q[:, 2] *= rng.random(20) < 0.5

    found = reference(p, q, base)

    np.testing.assert_allclose(found["H"], entropy(p, base=base, axis=1), rtol=1e-12)
    np.testing.assert_allclose(found["KL"], entropy(p, q, base=base, axis=1), rtol=1e-10)
    np.testing.assert_allclose(found["JS"], jensenshannon(p, q, base=base, axis=1) ** 2, rtol=1e-10)


def test_cross_entropy_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(4)
    labels, q = rng.integers(0, 4, 30), rng.dirichlet(np.ones(4), 30)

    found = reference(np.eye(4)[labels], q, float(np.e))

    np.testing.assert_allclose(found["CE"].mean(), log_loss(labels, q, labels=[0, 1, 2, 3]), rtol=1e-12)
    np.testing.assert_allclose(found["perplexity"], 1 / q[np.arange(30), labels], rtol=1e-12)
