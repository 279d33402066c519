import itertools

import numpy as np


def gini(labels, n_classes):
    p = np.bincount(labels, minlength=n_classes) / len(labels)
    return 1.0 - (p**2).sum()


def best_split(X, y, n_classes, min_samples_leaf=1):
    """Divides the rows again for each threshold: quadratic in the number of rows."""
    n, d = X.shape
    before = gini(y, n_classes)
    found = []
    for j in range(d):
        values = np.unique(X[:, j])
        for a, b in itertools.pairwise(values):
            t = (a + b) / 2
            if t == b:
                t = a
            left = X[:, j] <= t
            n_left = left.sum()
            if min(n_left, n - n_left) >= min_samples_leaf:
                after = n_left * gini(y[left], n_classes) + (n - n_left) * gini(y[~left], n_classes)
                found.append((j, t, before - after / n))
    largest = max((gain for _, _, gain in found), default=0.0)
    if largest <= 1e-12:
        return -1, float("nan"), 0.0
    j, t, gain = next(one for one in found if one[2] >= largest - 1e-12)
    return j, float(t), float(gain)
