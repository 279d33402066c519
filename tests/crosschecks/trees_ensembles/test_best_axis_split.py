from __future__ import annotations

import numpy as np
import pytest
from sklearn.tree import DecisionTreeClassifier

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("least", [1, 25])
def test_as_scikit_learn_has_it(reference: Reference, least: int) -> None:
    rng = np.random.default_rng(21)
    y = rng.integers(0, 3, 120)
    X = rng.normal(size=(120, 4)) + np.array([0.0, 0.3, 1.0, 0.6]) * y[:, np.newaxis]

    feature, threshold, gain = reference(X, y, 3, least)

    tree = DecisionTreeClassifier(max_depth=1, min_samples_leaf=least).fit(X, y).tree_
    share = tree.n_node_samples / 120
    assert feature == tree.feature[0]
    np.testing.assert_allclose(threshold, tree.threshold[0], rtol=1e-6)  # it sorts in float32
    np.testing.assert_allclose(gain, tree.impurity[0] - share[1:] @ tree.impurity[1:], rtol=1e-9)
