from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import approx_fprime
from scipy.special import log_expit

from tests.crosschecks.conftest import Reference


def test_as_scipy_differentiates(reference: Reference) -> None:
    rng = np.random.default_rng(1)
    U, V, b = rng.standard_normal((6, 4)), rng.standard_normal((5, 4)), 2.0 * rng.standard_normal(5)
    positive = rng.integers(0, 5, 60)
    triples = np.column_stack([rng.integers(0, 6, 60), positive, (positive + rng.integers(1, 5, 60)) % 5])

    def loss_at(flat: np.ndarray[Any, Any]) -> float:
        U, V, b = flat[:24].reshape(6, 4), flat[24:44].reshape(5, 4), flat[44:]
        total = 0.0
        for u, i, j in triples:
            squares = sum(float(row @ row) for row in (U[u], V[i], V[j]))
            total += 0.15 * squares - float(log_expit(U[u] @ (V[i] - V[j]) + b[i] - b[j]))
        return total / len(triples)

    loss, dU, dV, db = reference(U, V, b, triples, 0.3)

    flat = np.concatenate([U.ravel(), V.ravel(), b])
    np.testing.assert_allclose(loss, loss_at(flat), rtol=1e-12)
    expected = approx_fprime(flat, loss_at, 1e-7)
    np.testing.assert_allclose(np.concatenate([dU.ravel(), dV.ravel(), db]), expected, rtol=1e-5, atol=1e-6)
