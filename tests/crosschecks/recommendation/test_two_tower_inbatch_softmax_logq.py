from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import approx_fprime
from scipy.special import logsumexp

from tests.crosschecks.conftest import Reference


def test_as_scipy_differentiates(reference: Reference) -> None:
    rng = np.random.default_rng(2)
    U, V = rng.standard_normal((9, 3)), rng.standard_normal((9, 3))
    ids, log_q = np.array([1, 2, 1, 3, 4, 5, 2, 1, 6]), np.log(rng.dirichlet(np.ones(9)))

    def loss_at(flat: np.ndarray[Any, Any]) -> float:
        U, V = flat.reshape(2, 9, 3)
        total = 0.0
        for i in range(9):
            columns = [j for j in range(9) if j == i or ids[j] != ids[i]]
            logits = {j: float(U[i] @ V[j]) / 0.4 - float(log_q[j]) for j in columns}
            total += float(logsumexp(list(logits.values()))) - logits[i]
        return total / 9

    loss, dU, dV = reference(U, V, ids, log_q, 0.4)

    flat = np.concatenate([U.ravel(), V.ravel()])
    np.testing.assert_allclose(loss, loss_at(flat), rtol=1e-12)
    expected = approx_fprime(flat, loss_at, 1e-7)
    np.testing.assert_allclose(np.concatenate([dU.ravel(), dV.ravel()]), expected, rtol=1e-5, atol=1e-6)
