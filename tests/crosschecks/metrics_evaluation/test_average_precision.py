from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, precision_recall_curve

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("levels", [4, 1000])
def test_as_scikit_learn_has_it(reference: Reference, levels: int) -> None:
    rng = np.random.default_rng(12)
    y, scores = rng.integers(0, 2, 150), rng.integers(0, levels, 150) / 8.0

    ap, precision, recall = reference(y, scores)

    np.testing.assert_allclose(ap, average_precision_score(y, scores), rtol=1e-12)
    # There the curve runs from the lowest threshold up, and ends in the point (0, 1) that is for drawing.
    theirs_precision, theirs_recall, _ = precision_recall_curve(y, scores)
    np.testing.assert_allclose(precision, theirs_precision[-2::-1], rtol=1e-12)
    np.testing.assert_allclose(recall, theirs_recall[-2::-1], rtol=1e-12)
