import numpy as np


def logistic_loss(
    w: np.ndarray, b: float, X: np.ndarray, y: np.ndarray, lam: float = 0.0
) -> tuple[float, np.ndarray, float]:
    """Mean log-loss of a linear model with an L2 penalty, and its gradient.

    w: (d,); X: (n, d); y: (n,) of 0 and 1, or bool; lam: weight of half the squared norm of w.
    Returns (loss, grad_w, grad_b): grad_w (d,), the others floats. Accurate for scores from -1e6 to 1e6.
    """
    raise NotImplementedError
