from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize_scalar
from sklearn.metrics import log_loss

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("scale", [0.3, 1.0, 6.0])
def test_as_a_search_on_scikit_learns_loss(reference: Reference, scale: float) -> None:
    rng = np.random.default_rng(11)
    z = rng.standard_normal((300, 4))
    y = (z + rng.gumbel(size=z.shape)).argmax(axis=1)
    logits = scale * z

    T, before, after = reference(logits, y)

    def loss(temperature: float) -> float:
        e = np.exp(logits / temperature)
        return float(log_loss(y, e / e.sum(axis=1, keepdims=True), labels=[0, 1, 2, 3]))

    found = minimize_scalar(lambda s: loss(np.exp(s)), bounds=(-2.9, 2.9), method="bounded", options={"xatol": 1e-9})
    assert pytest.approx(np.exp(found.x), rel=1e-5) == T
    assert before == pytest.approx(loss(1.0), rel=1e-9)
    assert after == pytest.approx(found.fun, rel=1e-9)
