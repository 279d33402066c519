import numpy as np


def smote(X_min, k, base_idx, nn_pick, gap):
    """NumPy alone: differences for 32 bases at a time, summed over one coordinate after the other; stable argsort."""
    m, d = X_min.shape
    k = min(k, m - 1)
    used = np.unique(base_idx)
    table = np.zeros((m, k), dtype=np.int64)
    for block in np.array_split(used, max(1, len(used) // 32)):
        distance = np.zeros((len(block), m))
        for c in range(d):
            distance += np.square(X_min[block, c][:, None] - X_min[:, c])
        distance[np.arange(len(block)), block] = np.inf
        table[block] = np.argsort(distance, axis=1, kind="stable")[:, :k]
    a, b = X_min[base_idx], X_min[table[base_idx, nn_pick % k]]
    return (1 - gap)[:, None] * a + gap[:, None] * b
