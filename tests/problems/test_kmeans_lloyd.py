"""The reference of k-means against exact rational arithmetic, and the large cases against SciPy's nearest codes."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from scipy.cluster.vq import vq

from tests.problems.loading import cases, name, reference

SLUG = "kmeans-lloyd"
SMALL = [case for case in cases(SLUG) if case["args"][0].size * len(case["args"][1]) <= 1300]

Point = list[Fraction]


def squared(a: Point, b: Point) -> Fraction:
    return sum(((u - v) ** 2 for u, v in zip(a, b, strict=True)), Fraction(0))


def exactly(points: list[Point], centroids: list[Point], most: int) -> tuple[list[Point], list[int], Fraction, int]:
    """Lloyd's algorithm as the statement has it, without any rounding."""
    before: list[int] | None = None
    n_updates = 0
    while True:
        labels = [min(range(len(centroids)), key=lambda j: (squared(x, centroids[j]), j)) for x in points]
        if labels == before or n_updates == most:
            inertia = sum((squared(x, centroids[j]) for x, j in zip(points, labels, strict=True)), Fraction(0))
            return centroids, labels, inertia, n_updates
        members = [[x for x, j in zip(points, labels, strict=True) if j == c] for c in range(len(centroids))]
        centroids = [
            [sum(column, Fraction(0)) / len(rows) for column in zip(*rows, strict=True)] if rows else old
            for rows, old in zip(members, centroids, strict=True)
        ]
        before, n_updates = labels, n_updates + 1


def rational(array: np.ndarray) -> list[Point]:
    return [[Fraction(value) for value in row] for row in array.tolist()]


@pytest.mark.parametrize("case", SMALL, ids=name)
def test_reference_agrees_with_exact_arithmetic(case: Any) -> None:
    X, init, *rest = case["args"]
    centroids, labels, inertia, n_updates = reference(SLUG).kmeans(X, init, *rest)
    e_centroids, e_labels, e_inertia, e_updates = exactly(rational(X), rational(init), *(rest or [300]))
    assert labels.tolist() == e_labels
    assert n_updates == e_updates
    np.testing.assert_allclose(centroids, np.array(e_centroids, dtype=float), rtol=1e-12, atol=1e-12)
    assert inertia == pytest.approx(float(e_inertia), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_labels_are_the_nearest_centroids(case: Any) -> None:
    X, *_ = case["args"]
    centroids, labels, inertia, _ = reference(SLUG).kmeans(*case["args"], **case["kwargs"])
    _, distances = vq(X - X.mean(axis=0), centroids - X.mean(axis=0))
    own = np.linalg.norm(X - centroids[labels], axis=1)
    np.testing.assert_allclose(own, distances, rtol=1e-9, atol=1e-7)
    assert inertia == pytest.approx((own**2).sum(), rel=1e-9, abs=1e-12)


def test_a_settled_answer_no_longer_moves() -> None:
    kmeans = reference(SLUG).kmeans
    X = np.random.default_rng(7).standard_normal((200, 3))
    centroids, labels, *_ = kmeans(X, X[:5])
    again, same, _, n_updates = kmeans(X, centroids)
    assert n_updates == 1
    np.testing.assert_array_equal(labels, same)
    np.testing.assert_allclose(again, centroids, rtol=1e-12, atol=1e-12)
