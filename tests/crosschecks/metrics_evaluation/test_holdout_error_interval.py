from __future__ import annotations

import math

import pytest
from scipy.stats import binomtest, norm

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(
    ("correct", "n", "confidence"), [(90, 100, 0.95), (0, 12, 0.9), (7, 7, 0.99), (333, 1000, 0.5)]
)
def test_as_scipy_has_it(reference: Reference, correct: int, n: int, confidence: float) -> None:
    answer = reference(correct, n, confidence, 0.03)

    theirs = binomtest(correct, n).proportion_ci(confidence, method="wilson")
    assert answer["wilson"] == pytest.approx((theirs.low, theirs.high), rel=1e-9, abs=1e-12)
    p = correct / n
    low, high = norm.interval(confidence, p, math.sqrt(p * (1 - p) / n)) if 0 < correct < n else (p, p)
    assert answer["wald"] == pytest.approx((max(low, 0.0), min(high, 1.0)), rel=1e-9)
    m = answer["n_required"]
    assert 2 * math.exp(-2 * m * 0.03**2) <= 1 - confidence < 2 * math.exp(-2 * (m - 1) * 0.03**2)
