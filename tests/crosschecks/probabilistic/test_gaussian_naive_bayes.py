from __future__ import annotations

import numpy as np
import pytest
from sklearn.naive_bayes import GaussianNB

from judge.package.kit import call, get, new
from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("smoothing", [1e-9, 0.1])
def test_as_scikit_learn_has_it(reference: Reference, smoothing: float) -> None:
    rng = np.random.default_rng(7)
    y = rng.integers(0, 4, 120)
    X = rng.standard_normal((4, 5))[y] + rng.standard_normal((120, 5)) * np.array([1.0, 2.0, 0.5, 10.0, 1.0])
    names = np.array(["b", "d", "a", "c"])[y]

    steps = [new(smoothing), call("fit", X[:90], names[:90])]
    asked = [get("var_"), call("predict_log_proba", X[90:]), call("predict", X[90:])]
    *_, var, log_proba, predicted = reference.steps(*steps, *asked)

    theirs = GaussianNB(var_smoothing=smoothing).fit(X[:90], names[:90])
    np.testing.assert_allclose(var, theirs.var_, rtol=1e-10)
    np.testing.assert_allclose(log_proba, theirs.predict_log_proba(X[90:]), rtol=1e-9, atol=1e-12)
    assert predicted.tolist() == theirs.predict(X[90:]).tolist()
