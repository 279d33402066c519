from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics.pairwise import cosine_similarity

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("lam", [0.0, 0.3, 0.8, 1.0])
def test_as_the_definition_with_cosines_of_scikit_learn(reference: Reference, lam: float) -> None:
    rng = np.random.default_rng(6)
    rel, E = rng.random(30), rng.standard_normal((30, 4))
    E[3] = 0.0

    found = reference(rel, E, lam, 12)

    cosine = cosine_similarity(E)
    chosen: list[int] = []
    for _ in range(12):
        scores = {
            i: lam * rel[i] - (1 - lam) * max((cosine[i, j] for j in chosen), default=0.0)
            for i in range(30)
            if i not in chosen
        }
        best = max(scores.values())
        chosen.append(min(i for i, score in scores.items() if score >= best - 1e-12))
    assert list(found) == chosen
