import numpy as np


def linkage(X: np.ndarray, method: str) -> np.ndarray:
    """The dendrogram of agglomerative clustering.

    X: (n, d) float64 points; method: "single", "complete", "average" or "ward".
    Returns (n - 1, 4): numbers of the joined clusters, smaller first, height, size of the new cluster.
    """
    raise NotImplementedError
