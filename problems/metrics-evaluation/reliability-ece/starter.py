import numpy as np


def reliability(probs: np.ndarray, y: np.ndarray, n_bins: int = 10) -> dict[str, np.ndarray | float]:
    """Accuracy against confidence in bins of equal width.

    probs: (n, K) float64 or float32, rows sum to 1; y: (n,) integers, the true classes.
    Returns a dict with "count", "accuracy" and "confidence" (n_bins,), NaN in the latter two for empty bins, and the
    numbers "ece" and "mce".
    """
    raise NotImplementedError
