from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.cluster import kmeans_plusplus

from tests.crosschecks.conftest import Reference


class Given(np.random.RandomState):
    """Gives out the numbers that were put in; scikit-learn draws the first row by `choice`, all others by `uniform`."""

    def __init__(self, u: Any) -> None:
        super().__init__(0)
        self.u = list(u)

    def choice(self, a: Any, *args: Any, **kwargs: Any) -> Any:
        return int(self.u.pop(0) * a)

    def uniform(self, *args: Any, **kwargs: Any) -> Any:
        return np.array([self.u.pop(0)])


def test_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(24)
    X, u = rng.normal(size=(200, 3)), rng.random(15)

    chosen = reference(X, 15, u)

    _, theirs = kmeans_plusplus(X, 15, random_state=Given(u), n_local_trials=1)
    np.testing.assert_array_equal(chosen, theirs)
