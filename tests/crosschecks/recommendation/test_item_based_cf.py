from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics.pairwise import cosine_similarity

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("k", "shrink"), [(1, 0.0), (3, 2.0), (50, 10.0)])
def test_as_cosines_of_scikit_learn_and_dictionaries_have_it(reference: Reference, k: int, shrink: float) -> None:
    rng = np.random.default_rng(8)
    R = np.where(rng.random((25, 12)) < 0.5, rng.integers(1, 11, (25, 12)) / 2.0, np.nan)
    R[3], R[:, 4] = np.nan, np.nan
    pairs = np.argwhere(np.ones(R.shape, bool))

    got = reference(R, pairs, k, shrink)

    ratings = {u: {i: float(r) for i, r in enumerate(row) if not np.isnan(r)} for u, row in enumerate(R)}
    everything = [r for of_user in ratings.values() for r in of_user.values()]
    mean = {u: sum(of_user.values()) / len(of_user) for u, of_user in ratings.items() if of_user}
    deviations = np.array([[ratings[u][i] - mean[u] if i in ratings[u] else 0.0 for i in range(12)] for u in range(25)])
    cosine = cosine_similarity(deviations.T)
    for (u, i), value in zip(pairs.tolist(), got, strict=True):
        near = []
        for j in ratings[u]:
            both = sum(i in of_user and j in of_user for of_user in ratings.values())
            similarity = round(cosine[i, j] * both / (both + shrink), 10) if both else 0.0
            if j != i and similarity > 0:
                near.append((-similarity, j))
        near = sorted(near)[:k]
        expected = mean.get(u, sum(everything) / len(everything))
        if near:
            expected += sum(-s * deviations[u, j] for s, j in near) / sum(-s for s, _ in near)
        assert value == pytest.approx(expected, rel=1e-9)
