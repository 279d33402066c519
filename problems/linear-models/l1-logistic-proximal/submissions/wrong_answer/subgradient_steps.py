import numpy as np
from scipy.special import expit, logit


def l1_logistic(X: np.ndarray, y: np.ndarray, lam: float, tol: float, max_iter: int) -> tuple[np.ndarray, float]:
    """Steps against a subgradient: weights swing around 0 and are never 0."""
    n, d = X.shape
    mean = X.mean(axis=0)
    A = np.column_stack([np.ones(n), X - mean])  # (n, d + 1) centred: the intercept is then no one's neighbour
    penalty = np.append(0.0, np.full(d, lam))  # (d + 1,) none for the intercept
    # sigmoid' <= 1/4, so no curvature of the mean loss is larger than that of A'A / (4 n).
    step = 4 * n / np.linalg.eigvalsh(A.T @ A)[-1]

    v = np.append(logit(y.mean()), np.zeros(d))  # the minimum for a very large lam
    ahead, t = v, 1.0
    for _ in range(max_iter):
        gradient = A.T @ (expit(A @ ahead) - y) / n  # (d + 1,)
        new = ahead - step * (gradient + penalty * np.sign(ahead))
        settled = np.abs(new - ahead).max() <= step * tol
        # Momentum that points uphill is dropped.
        t = 1.0 if (ahead - new) @ (new - v) > 0 else t
        t_next = (1 + np.sqrt(1 + 4 * t**2)) / 2
        ahead = new + (t - 1) / t_next * (new - v)
        v, t = new, t_next
        if settled:
            break

    return v[1:], float(v[0] - mean @ v[1:])
