from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight

from tests.crosschecks.conftest import Reference

COUNTS = {"ash": 3, "Birch": 41, "cedar": 1, "oak": 17}


def labels() -> np.ndarray:
    y = np.repeat(list(COUNTS), list(COUNTS.values()))
    return np.random.default_rng(2).permutation(y)


def test_balanced_as_scikit_learn_has_it(reference: Reference) -> None:
    y = labels()

    classes, weights, sample_weight = reference(y)

    np.testing.assert_array_equal(classes, np.unique(y))
    np.testing.assert_allclose(weights, compute_class_weight("balanced", classes=classes, y=y), rtol=1e-14)
    np.testing.assert_allclose(sample_weight, compute_sample_weight("balanced", y), rtol=1e-14)


@pytest.mark.parametrize("beta", [0.0, 0.5, 0.999, 1 - 1e-8, 1 - 1e-14])
def test_effective_as_exact_arithmetic_has_it(reference: Reference, beta: float) -> None:
    y = labels()

    classes, weights, sample_weight = reference(y, "effective", beta)

    inverse = {c: (1 - Fraction(beta)) / (1 - Fraction(beta) ** n) for c, n in COUNTS.items()}
    exact = {c: float(4 * share / sum(inverse.values())) for c, share in inverse.items()}
    np.testing.assert_allclose(weights, [exact[c] for c in classes.tolist()], rtol=1e-13)
    np.testing.assert_allclose(sample_weight, [exact[c] for c in y.tolist()], rtol=1e-13)
