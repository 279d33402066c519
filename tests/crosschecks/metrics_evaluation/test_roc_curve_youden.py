from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import roc_curve

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("levels", [4, 1000])
def test_as_scikit_learn_has_it(reference: Reference, levels: int) -> None:
    rng = np.random.default_rng(9)
    y, scores = rng.integers(0, 2, 150), rng.integers(0, levels, 150) / 8.0

    fpr, tpr, thresholds, best = reference(y, scores)

    theirs = roc_curve(y, scores, drop_intermediate=False)
    for ours, expected in zip((fpr, tpr, thresholds), theirs, strict=True):
        np.testing.assert_allclose(ours, expected, rtol=1e-12)
    index = theirs[1] - theirs[0]
    assert best == theirs[2][np.flatnonzero(index >= index.max() - 1e-12)].max()
