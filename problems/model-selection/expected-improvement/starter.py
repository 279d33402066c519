import numpy as np


def expected_improvement(
    mu: np.ndarray, sigma: np.ndarray, best: float, xi: float = 0.0, maximize: bool = False
) -> tuple[np.ndarray, np.ndarray, int]:
    """Expected improvement over the best value so far, and its logarithm without underflow.

    mu, sigma: (m,) mean and standard deviation of each candidate, sigma >= 0; xi: least improvement that counts.
    Returns (ei (m,), log_ei (m,), index of the largest log_ei).
    """
    raise NotImplementedError
