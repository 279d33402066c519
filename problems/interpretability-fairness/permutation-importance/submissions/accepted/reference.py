import numpy as np


def permutation_importance(predict, metric, X: np.ndarray, y: np.ndarray, perms: np.ndarray):
    baseline = metric(y, predict(X.copy()))

    importance = np.empty((X.shape[1], len(perms)))  # (d, R)
    for j in range(X.shape[1]):
        for r, perm in enumerate(perms):
            shuffled = X.copy()  # an array of its own for each call: the other columns are the original ones
            shuffled[:, j] = X[perm, j]
            importance[j, r] = baseline - metric(y, predict(shuffled))
    return importance.mean(axis=1), importance.std(axis=1)
