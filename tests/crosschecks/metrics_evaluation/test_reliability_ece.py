from __future__ import annotations

import numpy as np
import pytest
from sklearn.calibration import calibration_curve

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("n_bins", [1, 10, 33])
def test_as_scikit_learn_has_it(reference: Reference, n_bins: int) -> None:
    rng = np.random.default_rng(n_bins)
    probs, y = rng.dirichlet(np.full(4, 0.5), 300), rng.integers(0, 4, 300)
    probs[:40] = rng.permutation([0.0, 0.1, 0.2, 0.7])  # on edges

    report = reference(probs, y, n_bins)

    # For two outcomes it has the same bins, and leaves empty ones out: here the outcome is that the top class is right.
    share, mean = calibration_curve(probs.argmax(axis=1) == y, probs.max(axis=1), n_bins=n_bins)
    full = report["count"] > 0
    np.testing.assert_allclose(report["accuracy"][full], share, rtol=1e-12)
    np.testing.assert_allclose(report["confidence"][full], mean, rtol=1e-12)
    assert report["count"].sum() == 300
    gap = np.abs(share - mean)
    assert report["ece"] == pytest.approx(np.average(gap, weights=report["count"][full]), rel=1e-12)
    assert report["mce"] == pytest.approx(gap.max(), rel=1e-12)
