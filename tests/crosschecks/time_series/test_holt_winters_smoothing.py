from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import lfilter

from tests.crosschecks.conftest import Reference


def test_without_trend_and_season_it_is_a_first_order_filter(reference: Reference) -> None:
    y = np.random.default_rng(121).standard_normal(40) + 5.0

    answer = reference(y, 1, 0.3, 0.0, 0.0, 0.0, "add", 4)

    level, _ = lfilter([0.3], [1.0, -0.7], y, zi=[0.7 * y[0]])
    np.testing.assert_allclose(answer["fitted"], np.append(y[0], level[:-1]), rtol=1e-12)
    np.testing.assert_allclose(answer["forecast"], np.full(4, level[-1]), rtol=1e-12)


@pytest.mark.parametrize("phi", [1.0, 0.8])
def test_an_added_season_is_a_linear_state_space_model(reference: Reference, phi: float) -> None:
    m, alpha, beta, gamma = 4, 0.3, 0.2, 0.4
    y = np.random.default_rng(122).standard_normal(18).cumsum() + 10.0

    answer = reference(y, m, alpha, beta, gamma, phi, "add", 9)

    # State (level, trend, the season of now, of the next step ...): x' = F x + g e, prediction = h x.
    F = np.zeros((m + 2, m + 2))
    F[0, :2], F[1, 1] = [1.0, phi], phi
    F[2:, 2:] = np.roll(np.eye(m), 1, axis=1)
    h = np.array([1.0, phi, 1.0, *np.zeros(m - 1)])
    g = np.array([alpha, alpha * beta, *np.zeros(m - 1), gamma])
    start = y[:m].mean()
    x = np.array([start, (y[m : 2 * m].mean() - start) / m, *(y[:m] - start)])
    fitted = []
    for value in y:
        fitted.append(h @ x)
        x = F @ x + g * (value - h @ x)
    np.testing.assert_allclose(answer["fitted"], fitted, rtol=1e-10)
    ahead = [h @ np.linalg.matrix_power(F, k) @ x for k in range(9)]
    np.testing.assert_allclose(answer["forecast"], ahead, rtol=1e-10)


def test_equal_relative_swings_are_reproduced_by_a_multiplied_season(reference: Reference) -> None:
    pattern = np.array([0.5, 1.5, 1.0])
    y = np.tile(pattern, 6) * 8.0

    answer = reference(y, 3, 0.4, 0.3, 0.2, 0.9, "mul", 5)

    np.testing.assert_allclose(answer["fitted"], y, rtol=1e-12)
    np.testing.assert_allclose(answer["forecast"], 8.0 * pattern[np.arange(5) % 3], rtol=1e-12)
