"""One row at a time: right, and iters * n trips through the interpreter."""

import math

import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    losses = np.zeros(iters + 1)
    for t in range(iters + 1):
        loss, slope_w, slope_b = 0.0, np.zeros(d), 0.0
        for row, label in zip(X, y.tolist()):
            margin = label * (float(row @ w) + b)
            small = math.exp(-abs(margin))
            loss += max(-margin, 0.0) + math.log1p(small)
            pull = label * (1.0 if margin < 0 else small) / (1.0 + small)
            slope_w += pull * row
            slope_b += pull
        losses[t] = loss / n + 0.5 * l2 * float(w @ w)
        if t < iters:
            w = w - lr * (l2 * w - slope_w / n)
            b = b + lr * slope_b / n
    largest = np.linalg.norm(np.column_stack([X, np.ones(n)]), 2) ** 2
    return {"w": w, "b": b, "losses": losses, "lipschitz": float(0.25 * largest / n + l2)}
