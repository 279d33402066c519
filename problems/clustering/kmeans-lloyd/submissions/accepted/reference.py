import numpy as np


def nearest(P: np.ndarray, C: np.ndarray) -> np.ndarray:
    """argmin_j ||p_i - c_j||^2 for P (n, d), C (k, d): labels (n,). argmin takes the first of equal ones."""
    # ||p - c||^2 = ||p||^2 - 2 p.c + ||c||^2, and ||p||^2 is the same for all j.
    scores = (C**2).sum(axis=1) - P @ (2 * C.T)  # (n, k)
    return scores.argmin(axis=1)


def means(P: np.ndarray, labels: np.ndarray, C: np.ndarray) -> np.ndarray:
    """The mean of each cluster (k, d); where a cluster is empty, its old centroid."""
    moved = C.copy()
    for j in range(len(C)):
        members = P[labels == j]  # (n_j, d)
        if len(members):
            moved[j] = members.mean(axis=0)
    return moved


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    # Distances do not change under a shift, but the expanded square in `nearest` cancels badly far from the origin.
    origin = X.mean(axis=0)  # (d,)
    P = X - origin  # (n, d)
    C = init - origin  # (k, d)

    labels = nearest(P, C)  # (n,)
    n_updates = 0
    settled = False
    while n_updates < max_iter and not settled:
        C = means(P, labels, C)
        n_updates += 1
        before, labels = labels, nearest(P, C)
        settled = np.array_equal(labels, before)

    inertia = ((P - C[labels]) ** 2).sum()
    return C + origin, labels, float(inertia), n_updates
