import numpy as np


def best_split(X, y, n_classes, min_samples_leaf=1):
    """For each feature a table (distinct value, class) of counts, and a running sum down the table."""
    n = len(y)
    rows = []  # (feature, threshold, gain) of every admissible candidate
    for j, column in enumerate(X.T):
        values, place = np.unique(column, return_inverse=True)
        table = np.bincount(place * n_classes + y, minlength=len(values) * n_classes).reshape(-1, n_classes)
        left = np.cumsum(table, axis=0)
        total, left = left[-1], left[:-1]
        nl = left.sum(axis=1)
        nr = n - nl
        weighted = nl - np.einsum("ik,ik->i", left, left) / nl
        weighted = weighted + nr - np.einsum("ik,ik->i", total - left, total - left) / nr
        gain = 1.0 - total @ total / n**2 - weighted / n
        middle = (values[:-1] + values[1:]) / 2
        middle = np.where(middle == values[1:], values[:-1], middle)
        ok = np.minimum(nl, nr) >= min_samples_leaf
        rows.append(np.column_stack([np.full(ok.sum(), j), middle[ok], gain[ok]]))
    rows = np.concatenate(rows)
    if not len(rows) or rows[:, 2].max() <= 1e-12:
        return -1, np.nan, 0.0
    j, t, g = rows[np.argmax(rows[:, 2] >= rows[:, 2].max() - 1e-12)]
    return int(j), float(t), float(g)
