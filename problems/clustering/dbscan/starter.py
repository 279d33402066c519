import numpy as np


def dbscan(X: np.ndarray, eps: float, min_samples: int) -> np.ndarray:
    """Density-based clusters.

    X: (n, d) float64 points; eps: radius of a neighbourhood, inclusive; min_samples: neighbours, itself included,
    that make a point core. Returns (n,) labels: clusters from 0 on in the order of their lowest core row, -1 for noise.
    """
    raise NotImplementedError
