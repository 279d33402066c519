from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import confusion_matrix, f1_score, precision_recall_fscore_support

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("n_classes", [2, 3, 9])
def test_as_scikit_learn_has_it(reference: Reference, n_classes: int) -> None:
    rng = np.random.default_rng(3)
    y, guess = rng.integers(0, max(n_classes - 1, 1), 70), rng.integers(0, n_classes, 70)
    every = list(range(n_classes))

    report = reference(y, guess, n_classes)

    np.testing.assert_array_equal(report["confusion"], confusion_matrix(y, guess, labels=every))
    theirs = precision_recall_fscore_support(y, guess, labels=every, zero_division=0)
    for key, values in zip(("precision", "recall", "f1", "support"), theirs, strict=True):
        np.testing.assert_allclose(report[key], values, rtol=1e-12)
    for average in ("macro", "weighted", "micro"):
        score = f1_score(y, guess, labels=every, average=average, zero_division=0)
        assert report[f"{average}_f1"] == pytest.approx(score, rel=1e-12)
