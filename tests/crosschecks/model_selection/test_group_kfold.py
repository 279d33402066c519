from __future__ import annotations

import numpy as np
import pytest
from sklearn.model_selection import GroupKFold

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("n", "groups", "k"), [(60, 9, 3), (200, 70, 6)])
def test_sizes_as_scikit_learn_has_them(reference: Reference, n: int, groups: int, k: int) -> None:
    ids = np.random.default_rng(n).integers(0, groups, n)

    fold = reference(ids, k)

    assert all(len(set(fold[ids == g].tolist())) == 1 for g in np.unique(ids))
    # Which of two equally large groups comes first is another rule there; the sizes of the folds do not depend on it.
    sizes = [len(test) for _, test in GroupKFold(k).split(np.zeros(n), groups=ids)]
    assert np.bincount(fold, minlength=k).tolist() == sizes
