import numpy as np


def smote(X_min, k, base_idx, nn_pick, gap):
    """Sorts all distances anew for each new row."""
    m, d = X_min.shape
    k = min(k, m - 1)
    made = np.zeros((len(base_idx), d))
    for t in range(len(base_idx)):
        x = X_min[base_idx[t]]
        distance = np.sum((X_min - x) ** 2, axis=1)
        distance[base_idx[t]] = np.inf
        order = np.argsort(distance, kind="stable")
        made[t] = x + gap[t] * (X_min[order[nn_pick[t] % k]] - x)
    return made
