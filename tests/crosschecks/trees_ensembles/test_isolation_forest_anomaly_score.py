from __future__ import annotations

import numpy as np
from sklearn.ensemble import IsolationForest

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(30)
    X = np.float32(rng.normal(size=(300, 4)) * (1.0 + 3.0 * (rng.random((300, 1)) < 0.05))).astype(float)
    model = IsolationForest(n_estimators=25, max_samples=64, random_state=0).fit(X)

    trees = [
        {
            "feature": np.maximum(one.tree_.feature, -1).astype(np.int64),
            "threshold": one.tree_.threshold,
            "left": one.tree_.children_left.astype(np.int64),
            "right": one.tree_.children_right.astype(np.int64),
            "n_samples": one.tree_.n_node_samples.astype(np.int64),
        }
        for one in model.estimators_
    ]
    np.testing.assert_allclose(reference(trees, X, 64), -model.score_samples(X), rtol=1e-10)
