import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """Replaces the column by its mean."""
    baseline = metric(y, predict(X.copy()))

    importance = np.empty((X.shape[1], len(perms)))
    for j in range(X.shape[1]):
        for r in range(len(perms)):
            shuffled = X.copy()
            shuffled[:, j] = X[:, j].mean()
            importance[j, r] = baseline - metric(y, predict(shuffled))
    return importance.mean(axis=1), importance.std(axis=1)
