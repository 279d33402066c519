import numpy as np


def best_split(X, y, n_classes, min_samples_leaf=1):
    """Sweeps over one sorted feature at a time, class by class, and decides when all are done."""
    n, d = X.shape
    total = np.bincount(y, minlength=n_classes)
    impurity = 1.0 - ((total / n) ** 2).sum()
    swept = []  # of each feature: its sorted values, the sizes of the left sides, the gains
    for j in range(d):
        order = np.argsort(X[:, j], kind="stable")
        x, labels = X[order, j], y[order]
        n_left = np.flatnonzero(x[1:] > x[:-1]) + 1
        n_left = n_left[(n_left >= min_samples_leaf) & (n - n_left >= min_samples_leaf)]
        on_left, on_right = np.ones(len(n_left)), np.ones(len(n_left))
        for k in range(n_classes):
            count = np.cumsum(labels == k)[n_left - 1]
            on_left -= (count / n_left) ** 2
            on_right -= ((total[k] - count) / (n - n_left)) ** 2
        swept.append((x, n_left, impurity - n_left / n * on_left - (n - n_left) / n * on_right))

    largest = max((gains.max() for _, _, gains in swept if len(gains)), default=0.0)
    if largest > 1e-12:
        for j, (x, n_left, gains) in enumerate(swept):
            for i in np.flatnonzero(gains >= largest - 1e-12):
                a, b = x[n_left[i] - 1], x[n_left[i]]
                t = (a + b) / 2
                return j, float(a if t == b else t), float(gains[i])
    return -1, float("nan"), 0.0
