"""One vector for weights and intercept; each row is multiplied by its label once, before the loop."""

import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    Z = np.ones((n, d + 1))
    Z[:, :d] = X
    lipschitz = 0.25 * np.linalg.norm(Z, 2) ** 2 / n + l2
    Z *= y[:, np.newaxis]
    theta = np.zeros(d + 1)
    penalty = np.full(d + 1, float(l2))
    penalty[d] = 0.0
    losses = []
    for _ in range(iters):
        loss, slope = both(Z @ theta)
        losses.append(loss + 0.5 * float(penalty @ theta**2))
        theta = theta - lr * (penalty * theta - slope @ Z / n)
    losses.append(both(Z @ theta)[0] + 0.5 * float(penalty @ theta**2))
    return {"w": theta[:d], "b": float(theta[d]), "losses": np.array(losses), "lipschitz": float(lipschitz)}


def both(margin: np.ndarray) -> tuple[float, np.ndarray]:
    """The mean loss, and sigma(-margin), from one exponential of a number that is not positive."""
    small = np.exp(-np.abs(margin))
    loss = np.maximum(-margin, 0.0) + np.log1p(small)
    return float(loss.mean()), np.where(margin < 0, 1.0, small) / (1.0 + small)
