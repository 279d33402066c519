import numpy as np


def fill_of(X):
    fill = np.zeros(X.shape[1])
    for count in np.unique((~np.isnan(X)).sum(axis=0)):
        if count:
            some = np.flatnonzero((~np.isnan(X)).sum(axis=0) == count)
            fill[some] = np.median(np.sort(X[:, some], axis=0)[:count], axis=0)
    return fill


def cv_clean_and_leaky(X, y, k, m, lam):
    """The intercept is the weight of a column of ones; the penalty is further rows of a least-squares problem."""
    fold = np.repeat(np.arange(k), [len(part) for part in np.array_split(y, k)])
    penalty = np.sqrt(lam) * np.eye(m + 1)[:m]

    def design(rows):
        full = np.where(np.isnan(X), fill_of(X[rows]), X)
        low, high = full[rows].min(axis=0), full[rows].max(axis=0)
        dead = low == high
        full[:, dead] = 0.0
        full -= full[rows].mean(axis=0)
        full[:, ~dead] /= np.sqrt(np.mean(full[rows][:, ~dead] ** 2, axis=0))
        score = np.abs((y[rows] - y[rows].mean()) @ full[rows])
        score[dead] = 0.0
        return np.c_[full[:, np.lexsort((np.arange(len(score)), -score))[:m]], np.ones(len(y))]

    def mse(Z, f):
        A = np.vstack([Z[fold != f], penalty])
        w = np.linalg.lstsq(A, np.r_[y[fold != f], np.zeros(m)], rcond=None)[0]
        return np.mean((Z[fold == f] @ w - y[fold == f]) ** 2)

    peeked = design(fold >= 0)
    return np.array([mse(design(fold != f), f) for f in range(k)]), np.array([mse(peeked, f) for f in range(k)])
