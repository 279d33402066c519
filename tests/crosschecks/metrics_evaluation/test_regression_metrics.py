from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("offset", [0.5, 1e6])
def test_as_scikit_learn_has_it(reference: Reference, offset: float) -> None:
    """Which has no adjusted r2, and takes rows with a target of zero into its MAPE: here there are none."""
    rng = np.random.default_rng(13)
    y = offset + rng.standard_normal(31)
    predicted = y + 2.0 * rng.standard_normal(31)

    answer = reference(y, predicted, 4)

    assert answer["mae"] == pytest.approx(metrics.mean_absolute_error(y, predicted), rel=1e-12)
    assert answer["mse"] == pytest.approx(metrics.mean_squared_error(y, predicted), rel=1e-12)
    assert answer["rmse"] == pytest.approx(metrics.root_mean_squared_error(y, predicted), rel=1e-12)
    assert answer["r2"] == pytest.approx(metrics.r2_score(y, predicted), rel=1e-9)
    assert answer["mape"] == pytest.approx(100 * metrics.mean_absolute_percentage_error(y, predicted), rel=1e-12)
    assert answer["medae"] == pytest.approx(metrics.median_absolute_error(y, predicted), rel=1e-12)
    assert answer["adj_r2"] == pytest.approx(1 - (1 - answer["r2"]) * 30 / 26, rel=1e-12)
