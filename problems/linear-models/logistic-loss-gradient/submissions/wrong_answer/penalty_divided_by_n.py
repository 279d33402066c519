import numpy as np


def logistic_loss(
    w: np.ndarray, b: float, X: np.ndarray, y: np.ndarray, lam: float = 0.0
) -> tuple[float, np.ndarray, float]:
    """Divides the penalty by n as well."""
    s = np.where(y, 1.0, -1.0)  # (n,)
    losses = np.logaddexp(0.0, -s * (X @ w + b))  # (n,) log(e^0 + e^-m), with the larger exponent taken out
    loss = losses.mean() + lam / len(y) / 2 * (w @ w)

    # dL/dz_i = (p_i - y_i) / n = -s_i (1 - q_i) / n, where q_i = exp(-losses_i) is the probability of the right label.
    dz = s * np.expm1(-losses) / len(y)  # (n,) expm1: 1 - q_i has its digits also where q_i is nearly 1
    return float(loss), X.T @ dz + lam / len(y) * w, float(dz.sum())
