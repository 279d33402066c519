from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import confusion_matrix, precision_score, recall_score

from tests.crosschecks.conftest import Reference


def test_as_the_metrics_of_scikit_learn_by_group(reference: Reference) -> None:
    rng = np.random.default_rng(4)
    y, decision, group = rng.integers(0, 2, 90), rng.integers(0, 2, 90), rng.choice([-3, 8, 20], 90)
    y[group == 8] = 0

    found = reference(y, decision, group)

    rates = []
    for key in np.unique(group):
        t, d = y[group == key], decision[group == key]
        tn, fp, _, _ = confusion_matrix(t, d, labels=[0, 1]).ravel()
        row = [
            d.mean(),
            recall_score(t, d, zero_division=np.nan),
            fp / (fp + tn),
            precision_score(t, d, zero_division=np.nan),
        ]
        assert found["per_group"][int(key)] == pytest.approx((len(t), *row), nan_ok=True)
        rates.append(row)
    gaps = np.nanmax(rates, axis=0) - np.nanmin(rates, axis=0)
    selection = np.array(rates)[:, 0]
    assert found["dp_diff"] == pytest.approx(gaps[0])
    assert found["dp_ratio"] == pytest.approx(selection.min() / selection.max())
    assert found["eo_diff"] == pytest.approx(gaps[1])
    assert found["eodds_diff"] == pytest.approx(max(gaps[1], gaps[2]))
    assert found["pp_diff"] == pytest.approx(gaps[3])
