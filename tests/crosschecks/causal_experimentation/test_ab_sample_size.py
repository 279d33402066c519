from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom, norm

from tests.crosschecks.conftest import Reference


def exact_power(p1: float, p2: float, n1: int, n2: int, alpha: float) -> float:
    """Of the two-sided pooled z-test, summed over every outcome of both arms."""
    a, b = np.arange(n1 + 1)[:, None], np.arange(n2 + 1)
    rate = (a + b) / (n1 + n2)
    spread = np.sqrt(rate * (1 - rate) * (1 / n1 + 1 / n2))
    rejects = np.abs(b / n2 - a / n1) > norm.isf(alpha / 2) * spread
    return float(binom.pmf(a, n1, p1)[:, 0] @ rejects @ binom.pmf(b, n2, p2))


@pytest.mark.parametrize(
    ("p1", "lift", "alpha", "power", "ratio"),
    [(0.3, 0.3, 0.05, 0.8, 1.0), (0.4, -0.25, 0.01, 0.9, 2.0), (0.5, 0.2, 0.1, 0.7, 0.5)],
)
def test_the_test_has_the_promised_power(
    reference: Reference, p1: float, lift: float, alpha: float, power: float, ratio: float
) -> None:
    n1, n2 = reference(p1, lift, alpha, power, ratio)

    assert exact_power(p1, p1 * (1 + lift), n1, n2, alpha) == pytest.approx(power, abs=0.01)
    assert exact_power(p1, p1 * (1 + lift), int(0.8 * n1), int(0.8 * n2), alpha) < power - 0.03


def test_as_published(reference: Reference) -> None:
    # The manual of R's power.prop.test has n = 76.7 for these.
    assert reference(0.5, 0.5, 0.05, 0.9) == (77, 77)
