from __future__ import annotations

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score
from sklearn.utils import check_random_state

from sandbox.inside.codec import Support
from tests.crosschecks.conftest import Reference


def test_as_scikit_learn_has_it_with_the_permutations_that_it_draws(reference: Reference) -> None:
    rng = np.random.default_rng(3)
    X, w = rng.standard_normal((40, 3)), np.random.default_rng(9).normal(size=3)  # as the package's model draws them
    y = X @ w + 0.5 * rng.standard_normal(40)

    model = LinearRegression(fit_intercept=False).fit(X, X @ w)
    theirs = permutation_importance(model, X, y, scoring="r2", n_repeats=5, random_state=4)
    # There every column starts the same stream, and its permutations build on each other.
    seed = check_random_state(4).randint(np.iinfo(np.int32).max + 1)
    order, moved, state, perms = np.arange(40), np.arange(40), check_random_state(seed), []
    for _ in range(5):
        state.shuffle(order)
        moved = moved[order]
        perms.append(moved)

    mean, std = reference(Support("model", ("linear", 3, 5, 9)), Support("metric", ("r2",)), X, y, np.array(perms))

    np.testing.assert_allclose(mean, theirs.importances_mean, rtol=1e-9)
    np.testing.assert_allclose(std, theirs.importances_std, rtol=1e-9)
    assert r2_score(y, model.predict(X)) > 0.5
