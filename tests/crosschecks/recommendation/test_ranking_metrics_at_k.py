from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import label_ranking_average_precision_score, ndcg_score

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("k", [1, 4, 12])
def test_ndcg_as_scikit_learn_has_it(reference: Reference, k: int) -> None:
    rng = np.random.default_rng(2)
    scores, grades = rng.standard_normal((30, 12)), rng.integers(0, 5, (30, 12))
    grades[0] = 0

    found = reference(scores, grades, k)

    assert found["ndcg"] == pytest.approx(ndcg_score(2.0**grades - 1.0, scores, k=k, ignore_ties=True))


def test_average_precision_of_whole_lists_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(3)
    scores, relevant = rng.standard_normal((40, 9)), rng.integers(0, 2, (40, 9))
    relevant[relevant.sum(axis=1) == 0, 0] = 1  # of empty lists it thinks otherwise

    found = reference(scores, relevant, 9)

    assert found["ap"] == pytest.approx(label_ranking_average_precision_score(relevant, scores))
    assert found["recall"] == 1.0
    assert found["precision"] == pytest.approx(relevant.mean())
    first = (relevant * (1.0 / (1 + np.argsort(np.argsort(-scores, axis=1), axis=1)))).max(axis=1)
    assert found["mrr"] == pytest.approx(first.mean())
