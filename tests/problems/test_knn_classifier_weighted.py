"""The reference of knn-classifier-weighted against plain Python with whole numbers and very precise votes."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Any

import numpy as np
import pytest
from scipy.spatial import KDTree

from tests.problems.loading import cases, name, reference

SLUG = "knn-classifier-weighted"


def votes(distance2: list[int], labels: list[int], *, weighted: bool) -> dict[int, Decimal]:
    """Totals by label, with 40 digits."""
    is_same = weighted and 0 in distance2
    totals: dict[int, Decimal] = {}
    for square, label in zip(distance2, labels, strict=True):
        vote = Decimal(1)
        if is_same:
            vote = Decimal(square == 0)
        elif weighted:
            vote = 1 / Decimal(square).sqrt()
        totals[label] = totals.get(label, Decimal(0)) + vote
    return totals


def by_hand(case: Any) -> list[int]:
    """The answers; fails where two totals are neither equal nor clearly apart."""
    X, y, Q, k, weighted = case["args"]
    points, queries = ([[int(value) for value in row] for row in array] for array in (X, Q))
    answers = []
    for query in queries:
        keys = [(sum((a - b) ** 2 for a, b in zip(query, x, strict=True)), i) for i, x in enumerate(points)]
        nearest = sorted(keys)[:k]
        totals = votes([s for s, _ in nearest], [int(y[i]) for _, i in nearest], weighted=weighted)
        best = max(totals.values())
        gaps = [(best - total) / best for total in totals.values()]
        assert not [gap for gap in gaps if Decimal("1e-30") < gap < Decimal("5e-11")]
        answers.append(min(label for label, total in totals.items() if best - total < best * Decimal("1e-12")))
    return answers


def is_valid(case: Any) -> bool:
    X, k = case["args"][0], case["args"][3]
    return 1 <= int(k) <= len(X)


@pytest.mark.parametrize("case", [case for case in cases(SLUG) if is_valid(case)], ids=name)
def test_reference_agrees_with_whole_numbers(case: Any) -> None:
    with localcontext() as context:
        context.prec = 40
        expected = by_hand(case)
    got = reference(SLUG).knn_predict(*case["args"])
    assert got.dtype == np.int64
    assert got.tolist() == expected


@pytest.mark.parametrize("case", [case for case in cases(SLUG) if not is_valid(case)], ids=name)
def test_reference_refuses_k_out_of_range(case: Any) -> None:
    with pytest.raises(ValueError, match="k must be in"):
        reference(SLUG).knn_predict(*case["args"])


def test_reference_agrees_with_a_tree_away_from_ties() -> None:
    rng = np.random.default_rng(2)
    X, Q = rng.integers(0, 2**20, (300, 4)).astype(float), rng.integers(0, 2**20, (100, 4)).astype(float)
    y = rng.integers(0, 3, 300)
    distance, nearest = KDTree(X).query(Q, 5)
    expected = [np.bincount(y[who], 1 / far).argmax() for far, who in zip(distance, nearest, strict=True)]
    assert reference(SLUG).knn_predict(X, y, Q, 5, True).tolist() == expected


def test_speed_cases_keep_their_whole_numbers_exact() -> None:
    for case in cases(SLUG, speed=True):
        X, _, Q = case["args"][:3]
        span = np.abs(np.concatenate([X, Q]) - X[0]).max(axis=0)
        assert len(X) * float(4 * span @ span) < 2**53
