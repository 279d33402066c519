from __future__ import annotations

import numpy as np
from sklearn.ensemble import BaggingClassifier
from sklearn.tree import DecisionTreeClassifier

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    """Bagging of full trees: scikit-learn sums class shares, which are votes where every leaf is pure."""
    rng = np.random.default_rng(23)
    y = rng.integers(0, 3, 150)
    X = rng.normal(size=(150, 4)) + 0.8 * y[:, np.newaxis]
    model = BaggingClassifier(DecisionTreeClassifier(), 40, oob_score=True, random_state=0).fit(X, y)

    preds = np.array([tree.predict(X) for tree in model.estimators_])
    label, accuracy, coverage = reference(preds, np.array(model.estimators_samples_), y, 3)

    assert coverage == 1.0
    np.testing.assert_array_equal(label, model.oob_decision_function_.argmax(axis=1))
    np.testing.assert_allclose(accuracy, model.oob_score_, rtol=1e-12)
