from __future__ import annotations

import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.ensemble import StackingRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.pipeline import make_pipeline

from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(27)
    X = rng.normal(size=(53, 6))
    y = 2.0 + X @ rng.normal(size=6) + rng.normal(size=53)
    sets = [np.array([0, 1]), np.array([1, 2, 3]), np.array([5, 4])]

    answer = reference(X[:45], y[:45], X[45:], sets, 0.8, 7, 1.5)

    learners = [
        (str(b), make_pipeline(make_column_transformer(("passthrough", columns)), Ridge(0.8)))
        for b, columns in enumerate(sets)
    ]
    model = StackingRegressor(learners, final_estimator=Ridge(1.5), cv=KFold(7)).fit(X[:45], y[:45])
    oof = np.column_stack([cross_val_predict(one, X[:45], y[:45], cv=KFold(7)) for _, one in learners])
    coef = np.append(model.final_estimator_.intercept_, model.final_estimator_.coef_)
    np.testing.assert_allclose(answer["oof"], oof, rtol=1e-9)
    np.testing.assert_allclose(answer["meta_coef"], coef, rtol=1e-8)
    np.testing.assert_allclose(answer["test_meta"], model.transform(X[45:]), rtol=1e-9)
    np.testing.assert_allclose(answer["pred"], model.predict(X[45:]), rtol=1e-9)
