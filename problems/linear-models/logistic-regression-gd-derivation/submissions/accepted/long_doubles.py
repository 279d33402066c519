import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict:
    """The parameters and losses in long doubles, the large products in doubles; a list for the losses."""
    n, d = X.shape
    w, b = np.zeros(d, dtype=np.longdouble), np.longdouble(0)
    losses = []
    for t in range(iters + 1):
        margin = y * (X @ w.astype(float) + float(b))  # (n,)
        size = np.exp(-np.abs(margin))  # (n,) at most 1
        losses.append(np.mean(np.maximum(-margin, 0) + np.log1p(size)) + l2 / 2 * (w @ w))
        if t < iters:
            pull = y * np.where(margin > 0, size, 1) / (1 + size)  # (n,) y * sigma(-margin)
            w = w + lr * (X.T @ pull / n - l2 * w)
            b = b + lr * pull.mean()
    Z = np.column_stack([X, np.ones(n)])  # (n, d + 1)
    return {"losses": losses, "lipschitz": np.linalg.norm(Z, 2) ** 2 / (4 * n) + l2, "b": b, "w": w}
