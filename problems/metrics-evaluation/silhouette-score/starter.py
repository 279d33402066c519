import numpy as np


def silhouette(X: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, float]:
    """Silhouette coefficient of each sample, and their mean.

    X: (n, d) float64 or float32; labels: (n,) integers of any value, equal within a cluster.
    Returns (per_sample (n,), mean). Raises ValueError unless there are 2 to n - 1 clusters.
    """
    raise NotImplementedError
