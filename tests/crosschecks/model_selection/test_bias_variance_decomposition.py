from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from sklearn.metrics import mean_squared_error

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("offset", [0.0, 1e8])
def test_as_exact_arithmetic_has_it(reference: Reference, offset: float) -> None:
    rng = np.random.default_rng(5)
    preds = rng.integers(-40, 40, (7, 5)) / 8.0 + offset
    y, f = rng.integers(-40, 40, (2, 5)) / 8.0 + offset

    found = reference(preds, y, f)

    models = [[Fraction(p) for p in column] for column in preds.T.tolist()]
    targets, truth = [Fraction(v) for v in y.tolist()], [Fraction(v) for v in f.tolist()]
    means = [sum(column, Fraction(0)) / 7 for column in models]
    bias2 = sum(((m - t) ** 2 for m, t in zip(means, truth, strict=True)), Fraction(0)) / 5
    variance = sum(((p - m) ** 2 for column, m in zip(models, means, strict=True) for p in column), Fraction(0)) / 35
    noise = sum(((a - t) ** 2 for a, t in zip(targets, truth, strict=True)), Fraction(0)) / 5
    mse = sum(((p - a) ** 2 for column, a in zip(models, targets, strict=True) for p in column), Fraction(0)) / 35
    exact = {
        "bias2": bias2,
        "variance": variance,
        "noise": noise,
        "mse": mse,
        "residual": mse - bias2 - variance - noise,
    }
    assert found.keys() == exact.keys()
    for key, value in exact.items():
        np.testing.assert_allclose(found[key], float(value), rtol=1e-12, atol=1e-12)


def test_mse_as_scikit_learn_has_it(reference: Reference) -> None:
    rng = np.random.default_rng(6)
    preds, y = rng.normal(size=(12, 30)), rng.normal(size=30)

    found = reference(preds, y)

    np.testing.assert_allclose(found["mse"], mean_squared_error(np.tile(y, (12, 1)).T, preds.T), rtol=1e-12)
    np.testing.assert_allclose(found["bias2"], mean_squared_error(y, preds.mean(axis=0)), rtol=1e-12)
    np.testing.assert_allclose(found["residual"], 0.0, atol=1e-12)
