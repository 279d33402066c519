from __future__ import annotations

import warnings

import numpy as np
import pytest
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("cov", ["full", "diag", "tied", "spherical"])
def test_as_scikit_learn_has_it(reference: Reference, cov: str) -> None:
    rng = np.random.default_rng(35)
    X = np.concatenate([rng.normal(size=(60, 2)), 3.0 + rng.normal(size=(40, 2)) * np.array([0.5, 1.5])])
    pi, mu = np.array([0.3, 0.7]), np.array([[-0.5, 0.0], [2.0, 2.0]])
    shape = {"full": (2, 2, 2), "diag": (2, 2), "tied": (2, 2), "spherical": (2,)}[cov]
    precisions = np.broadcast_to(np.eye(2), shape) if cov in ("full", "tied") else np.ones(shape)

    answer = reference(X, pi, mu, np.array([np.eye(2), np.eye(2)]), cov, 6, 1e-3)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model = GaussianMixture(
            2,
            covariance_type=cov,
            tol=0.0,
            reg_covar=1e-3,
            max_iter=6,
            weights_init=pi,
            means_init=mu,
            precisions_init=precisions,
        ).fit(X)
    np.testing.assert_allclose(answer["pi"], model.weights_, rtol=1e-8)
    np.testing.assert_allclose(answer["mu"], model.means_, rtol=1e-8)
    np.testing.assert_allclose(answer["loglik"][-1], model.score(X) * 100, rtol=1e-9)
    np.testing.assert_allclose(answer["bic"], model.bic(X), rtol=1e-9)
