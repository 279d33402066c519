import numpy as np


def pegasos(
    X: np.ndarray, y: np.ndarray, lam: float, idx: np.ndarray, project: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """A linear SVM without intercept, by stochastic subgradient steps of size 1 / (lam t).

    X: (n, d) float64; y: (n,) of -1 and +1; lam > 0: weight of the penalty.
    idx: (T,) the row that each step looks at.
    project: whether w is kept in the ball of radius 1 / sqrt(lam).
    Returns (w_T, mean of w_1 ... w_T), both (d,).
    """
    raise NotImplementedError
