from __future__ import annotations

import numpy as np
import pytest
from sklearn.neighbors import KNeighborsClassifier

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("weighted", [True, False])
def test_as_scikit_learn_has_it(reference: Reference, *, weighted: bool) -> None:
    """Where no two distances are equal, nor two counts of votes: those ties the statement breaks in its own way."""
    rng = np.random.default_rng(11)
    train, labels = rng.integers(0, 10**6, (60, 4)).astype(float), rng.integers(0, 2, 60)
    test = rng.integers(0, 10**6, (40, 4)).astype(float)

    model = KNeighborsClassifier(5, weights="distance" if weighted else "uniform").fit(train, labels)

    np.testing.assert_array_equal(reference(train, labels, test, 5, weighted), model.predict(test))
