from __future__ import annotations

import numpy as np
import pytest
from sklearn.model_selection import TimeSeriesSplit

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(
    ("n", "n_splits", "test_size", "gap", "max_train_size"),
    [(23, 4, None, 0, None), (23, 4, None, 2, 5), (40, 3, 6, 9, None), (31, 5, 2, 0, 12), (17, 3, 4, 4, 1)],
)
def test_as_scikit_learn_has_it(
    reference: Reference, n: int, n_splits: int, test_size: int | None, gap: int, max_train_size: int | None
) -> None:
    splits = reference(n, n_splits, test_size, gap, max_train_size)

    theirs = TimeSeriesSplit(n_splits, max_train_size=max_train_size, test_size=test_size, gap=gap).split(np.zeros(n))
    for (train, test), (their_train, their_test) in zip(splits, theirs, strict=True):
        assert train.tolist() == their_train.tolist()
        assert test.tolist() == their_test.tolist()
