import numpy as np


def smote(X_min, k, base_idx, nn_pick, gap):
    """For each base the k-th smallest distance, and only what is no farther gets sorted."""
    m = len(X_min)
    k = min(k, m - 1)
    made = np.zeros((len(base_idx), X_min.shape[1]))
    order = np.argsort(base_idx, kind="stable")
    bases, starts = np.unique(base_idx[order], return_index=True)
    for i, members in zip(bases, np.split(order, starts[1:])):
        difference = X_min - X_min[i]
        distance = np.einsum("ij,ij->i", difference, difference)
        distance[i] = np.inf
        near = np.flatnonzero(distance <= np.partition(distance, k - 1)[k - 1])
        near = near[np.argsort(distance[near], kind="stable")]
        made[members] = X_min[i] + gap[members, None] * difference[near[nn_pick[members] % k]]
    return made
