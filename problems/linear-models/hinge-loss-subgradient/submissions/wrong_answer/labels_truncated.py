"""Makes whole numbers of the labels before it looks at them."""

import numpy as np


def hinge_loss(X: np.ndarray, y: np.ndarray, w: np.ndarray, b: float, lam: float) -> tuple[float, np.ndarray, float]:
    y = y.astype(np.int64)
    if not np.all(np.abs(y) == 1):
        raise ValueError("labels must be -1 or +1")

    margin = y * (X @ w + b)  # (n,)
    loss = lam / 2 * (w @ w) + np.maximum(1 - margin, 0.0).mean()

    # Each row with margin < 1 pulls its own score towards its label: dJ/dz_i = -y_i / n. The chain rule does the rest.
    dz = -y * (margin < 1) / len(y)  # (n,)
    return float(loss), lam * w + X.T @ dz, float(dz.sum())
