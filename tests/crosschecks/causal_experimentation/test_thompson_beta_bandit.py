from __future__ import annotations

import numpy as np
import pytest
from scipy import integrate, stats

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("decay", [1.0, 0.5])
def test_as_numerical_integration_has_it(reference: Reference, decay: float) -> None:
    arms, rewards = np.array([0, 0, 0, 1, 1, 0]), np.array([1, 0, 1, 0, 1, 1])
    m = 200_000

    *_, successes, failures, chosen, share = reference.steps(
        ("new", "", (2, 5, decay), {}),
        ("call", "update", (arms, rewards), {}),
        ("call", "update", (1 - arms, rewards), {}),
        ("get", "successes", (), {}),
        ("get", "failures", (), {}),
        ("call", "choose", (m,), {}),
        ("call", "prob_best", (m,), {}),
    )

    np.testing.assert_allclose(successes, [3 * decay + 1, decay + 3])
    np.testing.assert_allclose(failures, [decay + 1, decay + 1])
    first, second = (stats.beta(1 + s, 1 + f) for s, f in zip(successes, failures, strict=True))
    p, _ = integrate.quad(lambda x: first.pdf(x) * second.cdf(x), 0, 1)
    five_errors = 5 * np.sqrt(p * (1 - p) / m)
    assert abs(np.mean(chosen == 0) - p) < five_errors
    np.testing.assert_allclose(share, [p, 1 - p], rtol=0.0, atol=five_errors)
