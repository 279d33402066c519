"""log(1 + exp(-margin)) as it is written: infinite for a margin of -1000."""

import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    np.seterr(over="ignore")
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    losses = np.zeros(iters + 1)
    for t in range(iters + 1):
        margin = y * (X @ w + b)
        losses[t] = np.log(1 + np.exp(-margin)).mean() + 0.5 * l2 * (w @ w)
        if t < iters:
            pull = y * 1 / (1 + np.exp(margin))
            w = w + lr * (X.T @ pull / n - l2 * w)
            b = b + lr * pull.mean()
    largest = np.linalg.norm(np.column_stack([X, np.ones(n)]), 2) ** 2
    return {"w": w, "b": float(b), "losses": losses, "lipschitz": float(0.25 * largest / n + l2)}
