from __future__ import annotations

import numpy as np
import pytest
from sklearn.model_selection import StratifiedKFold

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("n", "k", "classes"), [(60, 4, 3), (137, 10, 6)])
def test_as_balanced_as_scikit_learn_has_it(reference: Reference, n: int, k: int, classes: int) -> None:
    rng = np.random.default_rng(n)
    y = np.concatenate([np.repeat(np.arange(classes), k), rng.integers(0, classes, n - classes * k)])

    fold = reference(y, k, rng.permutation(n))

    theirs = np.empty(n, dtype=int)
    for f, (_, test) in enumerate(StratifiedKFold(k).split(y, y)):
        theirs[test] = f
    # Which sample goes where is free there, and so is which fold has one more of a class.
    assert sorted(np.bincount(fold, minlength=k)) == sorted(np.bincount(theirs, minlength=k))
    for label in range(classes):
        ours = np.bincount(fold[y == label], minlength=k)
        assert sorted(ours) == sorted(np.bincount(theirs[y == label], minlength=k))


def test_as_a_list_that_is_dealt_by_hand(reference: Reference) -> None:
    rng = np.random.default_rng(8)
    y, order = rng.integers(0, 5, 43), rng.permutation(43)

    fold = reference(y, 6, order)

    cards = [i for label in sorted(set(y.tolist())) for i in order.tolist() if y[i] == label]
    assert fold.tolist() == [cards.index(i) % 6 for i in range(43)]
