import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """Gives X itself to the model for the baseline, and the model overwrites it."""
    baseline = metric(y, predict(X))

    importance = np.empty((X.shape[1], len(perms)))
    for j in range(X.shape[1]):
        for r, perm in enumerate(perms):
            shuffled = X.copy()
            shuffled[:, j] = X[perm, j]
            importance[j, r] = baseline - metric(y, predict(shuffled))
    return importance.mean(axis=1), importance.std(axis=1)
