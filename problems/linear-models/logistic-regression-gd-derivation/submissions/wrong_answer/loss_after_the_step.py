"""Notes each loss after the step instead of before it."""

import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    losses = np.zeros(iters + 1)
    for t in range(iters + 1):
        margin = y * (X @ w + b)
        if t < iters:
            pull = y * np.exp(-np.logaddexp(0.0, margin))
            w = w + lr * (X.T @ pull / n - l2 * w)
            b = b + lr * pull.mean()
        losses[t] = np.logaddexp(0.0, -y * (X @ w + b)).mean() + 0.5 * l2 * (w @ w)
    largest = np.linalg.norm(np.column_stack([X, np.ones(n)]), 2) ** 2
    return {"w": w, "b": float(b), "losses": losses, "lipschitz": float(0.25 * largest / n + l2)}
