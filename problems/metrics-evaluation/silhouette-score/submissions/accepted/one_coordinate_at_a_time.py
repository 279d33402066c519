import numpy as np


def silhouette(X, labels):
    """Squared distances are added up coordinate by coordinate; sorted columns are summed in segments."""
    order = np.argsort(labels, kind="stable")
    names, start, count = np.unique(labels[order], return_index=True, return_counts=True)
    n = len(labels)
    if len(names) < 2 or len(names) > n - 1:
        raise ValueError("number of clusters")
    square = np.zeros((n, n))
    for column in np.asarray(X, dtype=np.float64)[order].T:
        difference = column[:, None] - column
        difference *= difference
        square += difference
    sums = np.add.reduceat(np.sqrt(square, out=square), start, axis=1)
    mine = np.repeat(np.arange(len(names)), count)
    rows = np.arange(n)
    a = sums[rows, mine] / np.maximum(count[mine] - 1, 1)
    means = sums / count
    means[rows, mine] = np.inf
    b = means.min(axis=1)
    largest = np.maximum(a, b)
    s = (b - a) / np.where(largest > 0, largest, 1.0)
    s[count[mine] == 1] = 0.0
    out = np.empty(n)
    out[order] = s
    return out, out.mean()
