import numpy as np


def nearest(X: np.ndarray, C: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Labels (n,) and squared distances (n,) from the differences themselves, one centroid after the other."""
    best = np.full(len(X), np.inf)
    labels = np.zeros(len(X), dtype=np.int32)
    for j, c in enumerate(C):
        difference = X - c  # (n, d)
        distance = np.einsum("ij,ij->i", difference, difference)  # (n,)
        is_nearer = distance < best  # not <=: of equal ones the first
        best[is_nearer], labels[is_nearer] = distance[is_nearer], j
    return labels, best


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> list:
    """No expanded square, so nothing has to be centred. Answers with a list, and its numbers are NumPy's."""
    C = np.array(init)
    labels, distance = nearest(X, C)
    updates = 0
    while updates < max_iter:
        for j in np.unique(labels):
            C[j] = X[labels == j].mean(axis=0)
        updates += 1
        before = labels
        labels, distance = nearest(X, C)
        if np.array_equal(labels, before):
            break
    return [C, labels, distance.sum(), np.int64(updates)]
