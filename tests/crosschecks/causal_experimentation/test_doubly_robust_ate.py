from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import sem, ttest_ind
from sklearn.linear_model import LinearRegression

from tests.crosschecks.conftest import Reference


def test_as_weighted_regressions_have_it(reference: Reference) -> None:
    rng = np.random.default_rng(2)
    z = rng.standard_normal(200)
    e = 1 / (1 + np.exp(-z))
    t = (rng.random(200) < e).astype(int)
    y, m0, m1 = z + t + rng.standard_normal(200), 0.9 * z, 0.9 * z + 1.1

    answer = reference(y, t, e, m0, m1, 1e-6)

    effect, se = answer["naive"]
    assert effect / se == pytest.approx(ttest_ind(y[t == 1], y[t == 0], equal_var=False).statistic, rel=1e-10)
    weight = np.where(t == 1, 1 / e, 1 / (1 - e))
    regression = LinearRegression().fit(t[:, None], y, sample_weight=weight)
    assert answer["hajek"][0] == pytest.approx(regression.coef_[0], rel=1e-9)
    signed = np.where(t == 1, weight, -weight)
    assert answer["ipw"] == pytest.approx((np.mean(signed * y), sem(signed * y)), rel=1e-10)
    psi = m1 - m0 + signed * (y - np.where(t == 1, m1, m0))
    assert answer["aipw"] == pytest.approx((np.mean(psi), sem(psi)), rel=1e-10)


def test_right_if_either_model_is(reference: Reference) -> None:
    rng = np.random.default_rng(4)
    n = 40_000
    z = rng.standard_normal(n)
    e = 1 / (1 + np.exp(-z))
    t = rng.random(n) < e
    y, nothing = z + 1.0 * t + rng.standard_normal(n), np.zeros(n)

    for propensity, m0, m1 in [(e, nothing, nothing), (np.full(n, 0.5), z, z + 1.0)]:
        estimate, se = reference(y, t, propensity, m0, m1, 0.001)["aipw"]
        assert abs(estimate - 1.0) < 4 * se
