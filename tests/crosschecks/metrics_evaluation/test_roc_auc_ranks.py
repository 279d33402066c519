from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("weighted", [True, False])
def test_as_scikit_learn_has_it(reference: Reference, *, weighted: bool) -> None:
    rng = np.random.default_rng(10)
    y, scores = rng.integers(0, 2, 200), rng.integers(0, 20, 200) / 4.0  # many ties
    weights = rng.random(200) if weighted else None

    np.testing.assert_allclose(
        reference(y, scores, weights), roc_auc_score(y, scores, sample_weight=weights), rtol=1e-12
    )
