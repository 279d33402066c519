"""The reference of pca-svd against SciPy; and its tests ask only for what is determined."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.linalg import eigh, svdvals

from tests.problems.loading import cases, name, reference

SLUG = "pca-svd"
ALL = cases(SLUG, speed=True)
NARROW = [case for case in ALL if case["args"][0].shape[1] <= 100]


def expected_count(case: Any) -> int:
    """The number of components, from SciPy's singular values."""
    X, asked = case["args"]
    if isinstance(asked, int):
        return asked
    squares = svdvals(X - X.mean(axis=0)) ** 2
    return next(k for k in range(1, len(squares) + 1) if squares[:k].sum() >= (asked - 1e-12) * squares.sum())


@pytest.mark.parametrize("case", NARROW, ids=name)
def test_reference_agrees_with_the_covariance_matrix(case: Any) -> None:
    X, k = case["args"][0], expected_count(case)
    got = reference(SLUG).pca(*case["args"])
    values, vectors = eigh(np.cov(X, rowvar=False).reshape(X.shape[1], -1))
    values, vectors = values[::-1], vectors[:, ::-1]
    np.testing.assert_allclose(got["explained_variance"], values[:k], rtol=1e-8, atol=1e-13 * values[0])
    np.testing.assert_allclose(got["ratio"], values[:k] / values.sum(), rtol=1e-8, atol=1e-13)
    cosines = np.abs(np.sum(got["components"] * vectors[:, :k].T, axis=1))
    np.testing.assert_allclose(cosines, 1.0, rtol=1e-9)


@pytest.mark.parametrize("case", ALL, ids=name)
def test_parts_of_the_reference_fit_together(case: Any) -> None:
    X, k = case["args"][0], expected_count(case)
    got = reference(SLUG).pca(*case["args"])
    V, scores = got["components"], got["scores"]
    size = float(np.abs(scores).max())
    assert V.shape == (k, X.shape[1])
    np.testing.assert_allclose(got["mean"], X.mean(axis=0), rtol=1e-13)
    np.testing.assert_allclose(V @ V.T, np.eye(k), atol=1e-12)
    np.testing.assert_allclose(scores, (X - X.mean(axis=0)) @ V.T, atol=1e-11 * size)
    np.testing.assert_allclose(scores.var(axis=0, ddof=1), got["explained_variance"], rtol=1e-9, atol=1e-20 * size)
    total = float(X.var(axis=0, ddof=1).sum())
    np.testing.assert_allclose(got["ratio"], got["explained_variance"] / total, rtol=1e-9, atol=1e-13)


@pytest.mark.parametrize("case", ALL, ids=name)
def test_components_asked_for_are_determined(case: Any) -> None:
    """Equal variances, or two of zero, would leave more than a sign open."""
    X, k = case["args"][0], expected_count(case)
    s = svdvals(X - X.mean(axis=0))
    s = np.append(s, np.zeros(X.shape[1] - len(s)))  # (d,) one for each direction there is
    s[s < 1e-9 * s[0]] = 0.0
    gaps = s[:k] - np.append(s, -s[0])[1 : k + 1]
    assert np.all(gaps > 1e-6 * s[0])
