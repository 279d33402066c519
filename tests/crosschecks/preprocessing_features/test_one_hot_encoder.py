from __future__ import annotations

import numpy as np
import pytest
from sklearn.preprocessing import OneHotEncoder

from tests.crosschecks.conftest import Reference


@pytest.mark.filterwarnings("ignore:Found unknown categories")
@pytest.mark.parametrize("drop_first", [False, True])
@pytest.mark.parametrize("text", [False, True])
def test_as_scikit_learn_has_it(reference: Reference, drop_first: bool, text: bool) -> None:
    rng = np.random.default_rng(9)
    train, test = rng.integers(0, 5, (40, 3)), rng.integers(-2, 8, (25, 3))
    if text:
        train, test = train.astype(str), test.astype(str)

    train_enc, test_enc, columns = reference(train, test, drop_first)

    theirs = OneHotEncoder(
        handle_unknown="ignore", sparse_output=False, drop="first" if drop_first else None, dtype=np.float64
    ).fit(train)
    np.testing.assert_array_equal(train_enc, theirs.transform(train))
    np.testing.assert_array_equal(test_enc, theirs.transform(test))
    kept = [values.tolist()[int(drop_first) :] for values in theirs.categories_]
    assert [tuple(pair) for pair in columns] == [(j, value) for j, values in enumerate(kept) for value in values]
