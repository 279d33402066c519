import numpy as np


def gmm(
    X: np.ndarray, pi: np.ndarray, mu: np.ndarray, Sigma: np.ndarray, cov: str, iters: int, reg: float
) -> dict[str, np.ndarray | float]:
    """Expectation maximisation for a mixture of normal distributions, from a given state.

    X: (n, d); pi: (K,), mu: (K, d), Sigma: (K, d, d); cov: "full", "diag", "tied" or "spherical";
    iters: iterations; reg: added to variances.
    Returns {"pi": (K,), "mu": (K, d), "Sigma": (K, d, d), "loglik": (iters + 1,), "bic": float}.
    """
    raise NotImplementedError
