import numpy as np
from scipy.spatial.distance import cdist

BLOCK = 256  # rows of the distance matrix at a time


def silhouette(X: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, float]:
    names, cluster = np.unique(labels, return_inverse=True)  # (k,), (n,) in 0 ... k - 1
    n, k = len(X), len(names)
    if not 2 <= k <= n - 1:
        raise ValueError("2 to n - 1 clusters are needed")

    X = np.asarray(X, dtype=np.float64)
    member = np.eye(k)[cluster]  # (n, k) one-hot
    size = member.sum(axis=0)  # (k,)

    # Distances summed over each cluster: a product with the one-hot labels.
    total = np.concatenate([cdist(X[i : i + BLOCK], X) @ member for i in range(0, n, BLOCK)])  # (n, k)

    own = member > 0
    b = np.where(own, np.inf, total / size).min(axis=1)  # (n,)
    others = size[cluster] - 1
    a = total[own] / np.maximum(others, 1)

    scale = np.maximum(a, b)
    s = np.divide(b - a, scale, out=np.zeros(n), where=scale > 0) * (others > 0)  # 0 for who is alone
    return s, float(s.mean())
