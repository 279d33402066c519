from __future__ import annotations

import numpy as np
import pytest
from sklearn.preprocessing import TargetEncoder

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("m", [1.0, 7.5])
def test_as_scikit_learn_has_it(reference: Reference, m: float) -> None:
    rng = np.random.default_rng(3)
    cat, fold = rng.integers(0, 9, 80), rng.integers(0, 4, 80)
    cat_test = rng.integers(-2, 12, 30)
    y = rng.normal(size=80) + 0.3 * cat

    train, test = reference(cat, y, fold, cat_test, m)

    def encoder() -> TargetEncoder:
        return TargetEncoder(categories="auto", target_type="continuous", smooth=m)

    expected = np.empty(80)
    for f in range(4):
        inside = fold == f
        expected[inside] = encoder().fit(cat[~inside, None], y[~inside]).transform(cat[inside, None]).ravel()
    np.testing.assert_allclose(train, expected, rtol=1e-10)
    np.testing.assert_allclose(test, encoder().fit(cat[:, None], y).transform(cat_test[:, None]).ravel(), rtol=1e-10)
