from __future__ import annotations

import numpy as np
import pytest
from sklearn.ensemble import AdaBoostClassifier
from sklearn.tree import DecisionTreeClassifier

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("k", [2, 3])
def test_as_scikit_learn_weighs(reference: Reference, k: int) -> None:
    """Its stumps are chosen by Gini impurity. On a single binary feature there is only one stump to choose."""
    rng = np.random.default_rng(31)
    x = rng.integers(0, 2, 90).astype(float)
    y = np.where(rng.random(90) < 0.7, x.astype(int), rng.integers(0, k, 90))

    alphas, errors, predictions = reference(x[:, np.newaxis], y, k, 1, np.array([[0.0], [1.0]]))

    model = AdaBoostClassifier(DecisionTreeClassifier(max_depth=1), n_estimators=1).fit(x[:, np.newaxis], y)
    np.testing.assert_allclose(alphas, model.estimator_weights_, rtol=1e-9)
    np.testing.assert_allclose(errors, model.estimator_errors_, rtol=1e-9)
    np.testing.assert_array_equal(predictions, model.predict(np.array([[0.0], [1.0]])))


@pytest.mark.parametrize("k", [2, 3])
def test_against_plain_loops(reference: Reference, k: int) -> None:
    rng = np.random.default_rng(32)
    X, y = rng.normal(size=(40, 2)), rng.integers(0, k, 40)

    alphas, errors, _ = reference(X, y, k, 6, X)

    weights = [1.0 / 40] * 40
    for alpha, error in zip(alphas, errors, strict=True):
        best, missed = 2.0, [False] * 40
        for j in range(2):
            for t in sorted(X[:, j])[:-1]:
                said = {}
                for side in (True, False):
                    rows = [i for i in range(40) if (X[i, j] <= t) == side]
                    said[side] = max(range(k), key=lambda c: sum(weights[i] for i in rows if y[i] == c))
                wrong = [said[bool(X[i, j] <= t)] != y[i] for i in range(40)]
                e = sum(w for w, bad in zip(weights, wrong, strict=True) if bad)
                if e < best - 1e-12:
                    best, missed = e, wrong
        np.testing.assert_allclose(error, best, rtol=1e-9)
        np.testing.assert_allclose(alpha, np.log((1 - best) / best * (k - 1)), rtol=1e-9)
        weights = [w * float(np.exp(alpha)) if bad else w for w, bad in zip(weights, missed, strict=True)]
        weights = [w / sum(weights) for w in weights]
