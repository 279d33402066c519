from __future__ import annotations

import numpy as np
import pytest
from sklearn.gaussian_process.kernels import RBF
from sklearn.metrics.pairwise import linear_kernel, polynomial_kernel, rbf_kernel
from sklearn.svm import SVC

from tests.crosschecks.conftest import Reference


def rows() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(51)
    return rng.standard_normal((13, 4)) + 1.0, rng.standard_normal((9, 4))


@pytest.mark.parametrize("gamma", [0.05, 2.0])
def test_as_scikit_learn_has_them(reference: Reference, gamma: float) -> None:
    X, Z = rows()

    np.testing.assert_allclose(reference(X, Z, "linear"), linear_kernel(X, Z), rtol=1e-11, atol=1e-13)
    np.testing.assert_allclose(reference(X, Z, "rbf", gamma), rbf_kernel(X, Z, gamma), rtol=1e-11)
    theirs = polynomial_kernel(X, Z, degree=4, gamma=gamma, coef0=0.5)
    np.testing.assert_allclose(reference(X, Z, "poly", gamma, 4, 0.5), theirs, rtol=1e-10, atol=1e-12)


def test_far_from_the_origin_as_by_differences(reference: Reference) -> None:
    X, Z = rows()

    K = reference(X + 1e6, Z + 1e6, "rbf", 0.5)

    np.testing.assert_allclose(K, RBF(length_scale=1.0)(X + 1e6, Z + 1e6), rtol=1e-9)


def test_the_default_gamma_is_scale(reference: Reference) -> None:
    X, Z = rows()
    labels = np.arange(13) % 2

    model = SVC(kernel="rbf", gamma="scale").fit(X, labels)
    precomputed = SVC(kernel="precomputed").fit(reference(X, X, "rbf"), labels)

    theirs = model.decision_function(Z)
    np.testing.assert_allclose(precomputed.decision_function(reference(X, Z, "rbf").T), theirs, rtol=1e-6)
