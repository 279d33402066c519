from __future__ import annotations

import numpy as np
import pytest
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("n", "d", "k", "m", "lam"), [(47, 12, 5, 4, 1.0), (40, 200, 4, 8, 0.3), (23, 5, 3, 5, 10.0)])
def test_as_a_pipeline_of_scikit_learn_has_it(reference: Reference, n: int, d: int, k: int, m: int, lam: float) -> None:
    rng = np.random.default_rng(d)
    X = np.exp(rng.normal(size=(n, d))) * rng.uniform(0.1, 10.0, d)
    y = np.log(X[:, 0]) - np.log(X[:, 1]) + rng.normal(size=n)
    X[rng.random((n, d)) < 0.15] = np.nan

    clean, leaky = reference(X, y, k, m, lam)

    columns = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), SelectKBest(f_regression, k=m))
    peeked = columns.fit_transform(X, y)
    for f, (train, test) in enumerate(KFold(k).split(X)):
        ridge = Ridge(alpha=lam).fit(peeked[train], y[train])
        np.testing.assert_allclose(leaky[f], np.mean((ridge.predict(peeked[test]) - y[test]) ** 2), rtol=1e-8)
        A = columns.fit_transform(X[train], y[train])
        predicted = Ridge(alpha=lam).fit(A, y[train]).predict(columns.transform(X[test]))
        np.testing.assert_allclose(clean[f], np.mean((predicted - y[test]) ** 2), rtol=1e-8)
