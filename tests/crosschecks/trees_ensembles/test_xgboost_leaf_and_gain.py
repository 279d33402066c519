from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("alpha", [0.0, 0.8])
def test_against_a_numerical_minimum_of_the_objective(reference: Reference, alpha: float) -> None:
    rng = np.random.default_rng(26)
    g, h = rng.normal(size=12), rng.uniform(0.2, 1.0, 12)
    lam, gamma = 0.7, 0.3

    def cheapest(rows: slice) -> tuple[float, float]:
        """The weight of a leaf and what it costs, by search."""
        found = minimize_scalar(
            lambda w: g[rows].sum() * w + 0.5 * (h[rows].sum() + lam) * w**2 + alpha * abs(w),
            bounds=(-20.0, 20.0),
            options={"xatol": 1e-12},
        )
        return float(found.x), float(found.fun)

    gain, left, right = reference(
        np.cumsum(g)[:-1], np.cumsum(h)[:-1], float(g.sum()), float(h.sum()), lam, alpha, gamma, 0.0
    )

    for i in range(11):
        w_left, cost_left = cheapest(slice(0, i + 1))
        w_right, cost_right = cheapest(slice(i + 1, 12))
        np.testing.assert_allclose([left[i], right[i]], [w_left, w_right], atol=1e-5)
        expected = cheapest(slice(0, 12))[1] - cost_left - cost_right - gamma
        np.testing.assert_allclose(gain[i], expected, atol=1e-8)
