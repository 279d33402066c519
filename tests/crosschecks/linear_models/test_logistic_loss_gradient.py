from __future__ import annotations

import numpy as np
from scipy.optimize import check_grad
from sklearn.metrics import log_loss

from tests.crosschecks.conftest import Library, Reference

WITH_LOGITS = """
import torch

def f(w, b, X, y):
    w, b = w.requires_grad_(), torch.tensor(b, dtype=torch.float64, requires_grad=True)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(X @ w + b, y)
    loss.backward()
    return loss.item(), w.grad, b.grad.item()
"""


def data() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(91)
    X, w = rng.standard_normal((40, 3)), rng.standard_normal(3)
    return w, X, rng.integers(0, 2, 40)


def test_as_pytorch_has_it(reference: Reference, library: Library) -> None:
    w, X, y = data()

    answer = reference(w, 0.4, 20 * X, y)

    for ours, theirs in zip(answer, library(WITH_LOGITS, w, 0.4, 20 * X, y.astype(np.float64)), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-10, atol=1e-14)


def test_as_scikit_learn_has_it_and_its_own_numerical_gradient(reference: Reference) -> None:
    w, X, y = data()

    loss, _, _ = reference(w, 0.4, X, y)

    np.testing.assert_allclose(loss, log_loss(y, 1 / (1 + np.exp(-(X @ w + 0.4)))), rtol=1e-10)

    def value(theta: np.ndarray) -> float:
        return float(reference(theta[:-1], theta[-1], X, y, 0.3)[0])

    def slope(theta: np.ndarray) -> np.ndarray:
        _, grad_w, grad_b = reference(theta[:-1], theta[-1], X, y, 0.3)
        return np.append(grad_w, grad_b)

    assert check_grad(value, slope, np.append(w, 0.4)) < 1e-6
