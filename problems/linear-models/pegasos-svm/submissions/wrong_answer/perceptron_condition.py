import numpy as np


def pegasos(
    X: np.ndarray, y: np.ndarray, lam: float, idx: np.ndarray, project: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Pulls only if the row is on the wrong side."""
    w = np.zeros(X.shape[1])  # (d,)
    total = np.zeros(X.shape[1])  # (d,) of w_1 ... w_t
    for t, i in enumerate(idx, start=1):
        eta = 1 / (lam * t)
        violates = y[i] * (X[i] @ w) <= 0  # asked before w moves

        w = (1 - eta * lam) * w  # the step down the penalty
        if violates:
            w = w + eta * (y[i] * X[i])  # the step down the hinge
        if project:
            w = w / max(1.0, np.sqrt(lam) * np.linalg.norm(w))  # back onto the ball, if it is outside
        total += w
    return w, total / len(idx)
