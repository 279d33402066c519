import numpy as np


def elastic_net(
    X: np.ndarray, y: np.ndarray, alpha: float, l1_ratio: float, tol: float, max_iter: int
) -> tuple[np.ndarray, float]:
    """Linear regression with an L1 and an L2 penalty, by coordinate descent.

    X: (n, d) and y: (n,), both float64; alpha > 0: weight of the penalties; l1_ratio: the share of the L1 penalty.
    Stops after a sweep that moved no weight by more than tol, or after max_iter sweeps.
    Returns (w, b): w (d,), exactly 0.0 where the minimum has a zero, and b a float, not penalised.
    """
    raise NotImplementedError
