from __future__ import annotations

import numpy as np
from sklearn.ensemble import GradientBoostingRegressor

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(28)
    X = np.float32(rng.normal(size=(120, 3))).astype(float)  # there thresholds are sought in float32
    y = np.sin(2 * X).sum(axis=1) + 0.2 * rng.normal(size=120)
    asked = np.float32(rng.normal(size=(50, 3))).astype(float)

    *_, stages = reference.steps(
        ("new", "", (30, 0.3), {}), ("call", "fit", (X, y), {}), ("call", "staged_predict", (asked,), {})
    )

    model = GradientBoostingRegressor(n_estimators=30, learning_rate=0.3, max_depth=1, random_state=0).fit(X, y)
    np.testing.assert_allclose(stages[0], y.mean(), rtol=1e-12)
    np.testing.assert_allclose(stages[1:], np.array([*model.staged_predict(asked)]), rtol=1e-6)
