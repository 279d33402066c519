import numpy as np


def shrink_two(rho: float, c: np.ndarray, lam: float) -> dict[str, np.ndarray | int]:
    """Cramer's rule with 1 - rho^2: the numerators cancel near rho = 1."""
    # (1, 1) and (1, -1) are eigenvectors: the sum and the difference of the weights have an equation each.
    total = (c[0] + c[1]) / (1 + rho + lam)
    difference = (c[0] - c[1]) / (1 - rho + lam)
    ridge = np.array([total + difference, total - difference]) / 2

    lasso = lasso_of_two(rho, c, lam)
    return {"ridge": ridge, "lasso": lasso, "lasso_support": int(np.count_nonzero(lasso))}


def lasso_of_two(rho: float, c: np.ndarray, lam: float) -> np.ndarray:
    """The weights whose features find lam in the residual, with the sign of the weight, or less where it is zero."""
    big, small = (0, 1) if abs(c[0]) >= abs(c[1]) else (1, 0)
    w = np.zeros(2)
    if abs(c[big]) <= lam:
        return w  # no feature outweighs its penalty

    # The feature with the larger |c| comes in first. Does the other one stay out?
    s = np.sign(c[big])
    w[big] = c[big] - s * lam
    left = c[small] - rho * w[big]  # what the small one finds in the residual
    if abs(left) <= lam:
        return w

    # No: both are in, the small one with the sign of what it finds. G w = c - lam (s, t), by sum and difference.
    t = np.sign(left)
    a, b = c[big] - lam * s, c[small] - lam * t
    w[big], w[small] = (a - rho * b) / (1 - rho**2), (b - rho * a) / (1 - rho**2)
    return w
