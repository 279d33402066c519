import numpy as np


def hinge_loss(X: np.ndarray, y: np.ndarray, w: np.ndarray, b: float, lam: float) -> tuple[float, np.ndarray, float]:
    """The objective of a linear SVM and a subgradient of it.

    X: (n, d) float64; y: (n,) of -1 and +1, int8, int64 or float64; w: (d,); lam: weight of half the squared norm of w.
    Returns (loss, grad_w, grad_b): grad_w (d,), the others floats.
    Raises ValueError if y has other values.
    """
    raise NotImplementedError
