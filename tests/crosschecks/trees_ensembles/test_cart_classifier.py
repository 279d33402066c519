from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.tree import DecisionTreeClassifier

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("limits", [{"max_depth": 3}, {"max_depth": 6, "min_samples_leaf": 12}])
def test_as_scikit_learn_has_it(reference: Reference, limits: dict[str, Any]) -> None:
    """Large leaves only: in small nodes several features often gain the same, and scikit-learn takes any of them."""
    rng = np.random.default_rng(22)
    y = rng.integers(0, 3, 400)
    X = rng.normal(size=(400, 4)) + 1.5 * np.sin(np.arange(4) + 2.0 * y[:, np.newaxis])
    X, asked = np.float32(X).astype(float), np.float32(rng.normal(scale=2.0, size=(500, 4))).astype(float)

    *_, answer = reference.steps(
        ("new", "", (), limits), ("call", "fit", (X, y * 3 - 1), {}), ("call", "predict", (asked,), {})
    )

    model = DecisionTreeClassifier(random_state=0, **limits).fit(X, y * 3 - 1)
    np.testing.assert_array_equal(answer, model.predict(asked))
