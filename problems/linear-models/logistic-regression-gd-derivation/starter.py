import numpy as np


def logreg_gd(X: np.ndarray, y: np.ndarray, lr: float, l2: float, iters: int) -> dict[str, np.ndarray | float]:
    """Logistic regression by full-batch gradient descent from zeros.

    X: (n, d) float64; y: (n,) int64 labels -1 or +1; lr: learning rate; l2: weight of the penalty on w (not on b);
    iters: number of steps, at least 0.
    Returns {"w": (d,), "b": float, "losses": (iters + 1,), "lipschitz": float}.
    """
    raise NotImplementedError
