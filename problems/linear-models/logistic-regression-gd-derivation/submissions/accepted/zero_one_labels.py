"""Translates the labels to 0 and 1, where the gradient is X^T (p - target) / n."""

import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    target = (y + 1) / 2
    w, b = np.zeros(d), 0.0
    losses = np.zeros(iters + 1)
    for t in range(iters + 1):
        logit = X @ w + b
        # -log p(target) = log(1 + e^logit) - target * logit
        losses[t] = np.mean(np.logaddexp(0.0, logit) - target * logit) + l2 / 2 * np.sum(w**2)
        if t < iters:
            with np.errstate(over="ignore"):
                p = 1.0 / (1.0 + np.exp(-logit))  # 1 / (1 + inf) is the right 0
            residual = p - target
            w -= lr * (residual @ X / n + l2 * w)
            b -= lr * float(residual.mean())
    s = np.linalg.svd(np.hstack([X, np.ones((n, 1))]), compute_uv=False)
    return {"w": w, "b": float(b), "losses": losses, "lipschitz": float(s[0] ** 2 / (4 * n) + l2)}
