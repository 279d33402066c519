"""A hundred power iterations from a vector that may be orthogonal to the answer."""

import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    losses = np.empty(iters + 1)
    for t in range(iters + 1):
        margin = y * (X @ w + b)  # (n,)
        loss = np.logaddexp(0.0, -margin)  # (n,) log(1 + exp(-margin)); never overflows
        losses[t] = loss.mean() + 0.5 * l2 * (w @ w)
        if t < iters:  # the last loss has no step after it
            pull = -y * np.expm1(-loss)  # (n,) y * sigma(-margin), as sigma(-m) = 1 - sigma(m) = 1 - exp(-loss)
            w = w - lr * (l2 * w - X.T @ pull / n)
            b = b + lr * pull.mean()

    # The Hessian is Z^T diag(p (1 - p)) Z / n + l2, and p (1 - p) <= 1/4.
    Z = np.column_stack([X, np.ones(n)])  # (n, d + 1)
    v = np.ones(d + 1)
    for _ in range(100):
        v = Z.T @ (Z @ v)
        v = v / np.linalg.norm(v)
    lipschitz = 0.25 * np.linalg.norm(Z @ v) ** 2 / n + l2
    return {"w": w, "b": float(b), "losses": losses, "lipschitz": float(lipschitz)}
