from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import ttest_ind
from sklearn.linear_model import LinearRegression

from tests.crosschecks.conftest import Reference


def test_as_libraries_have_its_parts(reference: Reference) -> None:
    rng = np.random.default_rng(8)
    x = rng.normal(4.0, 2.0, 120)
    treated, has_pre = rng.random(120) < 0.4, rng.random(120) < 0.8
    y = 0.5 * x + rng.standard_normal(120) + 0.3 * treated

    answer = reference(y, np.where(has_pre, x, np.nan), treated, has_pre)

    filled = np.where(has_pre, x, x[has_pre].mean())[:, None]
    slope = LinearRegression().fit(filled, y).coef_[0]
    assert answer["theta"] == pytest.approx(slope, rel=1e-10)
    adjusted = y - slope * (filled[:, 0] - filled.mean())
    for name, v in (("raw", y), ("cuped", adjusted)):
        effect, se = answer[name]
        assert effect == pytest.approx(v[treated].mean() - v[~treated].mean(), rel=1e-10)
        assert effect / se == pytest.approx(ttest_ind(v[treated], v[~treated], equal_var=False).statistic, rel=1e-9)
    assert answer["reduction"] == pytest.approx(1 - (answer["cuped"][1] / answer["raw"][1]) ** 2, rel=1e-12)
