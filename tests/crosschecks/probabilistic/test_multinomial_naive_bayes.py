from __future__ import annotations

import numpy as np
import pytest
from sklearn.naive_bayes import MultinomialNB

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("alpha", [1.0, 0.01])
def test_as_scikit_learn_has_it(reference: Reference, alpha: float) -> None:
    rng = np.random.default_rng(11)
    X, y = rng.poisson(0.7, (60, 15)), rng.integers(3, 7, 60)

    log_prior, log_theta, joint = reference(X[:50], y[:50], X[50:], alpha)

    theirs = MultinomialNB(alpha=alpha).fit(X[:50], y[:50])
    np.testing.assert_allclose(log_prior, theirs.class_log_prior_, rtol=1e-12)
    np.testing.assert_allclose(log_theta, theirs.feature_log_prob_, rtol=1e-12)
    np.testing.assert_allclose(joint, theirs.predict_joint_log_proba(X[50:]), rtol=1e-12)
