from __future__ import annotations

import numpy as np
from sklearn.linear_model import Ridge

from tests.crosschecks.conftest import Reference


def test_as_ridge_regressions_of_scikit_learn_in_turn(reference: Reference) -> None:
    rng = np.random.default_rng(5)
    users, items = rng.integers(0, 9, 70), rng.integers(0, 7, 70)
    ratings, V = rng.uniform(1.0, 5.0, 70), rng.standard_normal((7, 3))

    got_U, got_V, losses = reference(users, items, ratings, 9, V, 0.8, 4)

    U = np.zeros((9, 3))
    expected = []
    for _ in range(4):
        V = V.copy()
        for mine, ours, theirs, other in ((users, U, V, items), (items, V, U, users)):
            for row in np.unique(mine):
                seen = mine == row
                ours[row] = Ridge(alpha=0.8, fit_intercept=False).fit(theirs[other[seen]], ratings[seen]).coef_
        errors = ratings - np.einsum("nf,nf->n", U[users], V[items])
        expected.append((errors**2).sum() + 0.8 * ((U**2).sum() + (V**2).sum()))
    np.testing.assert_allclose(got_U, U, rtol=1e-8)
    np.testing.assert_allclose(got_V, V, rtol=1e-8)
    np.testing.assert_allclose(losses, expected, rtol=1e-10)
    assert (np.diff(losses) <= 0).all()
