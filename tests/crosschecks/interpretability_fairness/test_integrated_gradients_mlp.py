from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import approx_fprime
from scipy.special import softmax

from tests.crosschecks.conftest import Reference


def test_as_scipy_differentiates_along_the_path(reference: Reference) -> None:
    rng = np.random.default_rng(5)
    x, base = rng.standard_normal((3, 4)), rng.standard_normal((3, 4))
    W1, b1 = rng.standard_normal((4, 7)), rng.standard_normal(7)
    W2, b2 = rng.standard_normal((7, 3)), rng.standard_normal(3)

    def probability(row: np.ndarray[Any, Any]) -> float:
        return float(softmax(np.maximum(row @ W1 + b1, 0.0) @ W2 + b2)[1])

    attributions, gap = reference(x, base, W1, b1, W2, b2, 1, 5)
    _, small = reference(x, base, W1, b1, W2, b2, 1, 2000)

    for row, start, found, rest in zip(x, base, attributions, gap, strict=True):
        points = [start + alpha * (row - start) for alpha in (0.1, 0.3, 0.5, 0.7, 0.9)]
        gradient = np.mean([approx_fprime(point, probability, 1e-7) for point in points], axis=0)
        np.testing.assert_allclose(found, (row - start) * gradient, atol=1e-6)
        np.testing.assert_allclose(rest, probability(row) - probability(start) - found.sum(), atol=1e-12)
    np.testing.assert_allclose(small, 0.0, atol=5e-4)  # a kink costs about a jump divided by the number of points
