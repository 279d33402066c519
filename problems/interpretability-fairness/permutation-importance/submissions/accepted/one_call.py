import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """All shuffled tables on top of each other, in one call for each column."""
    n, d = X.shape
    R = len(perms)
    baseline = metric(y, predict(np.array(X)))
    scores = np.zeros((d, R))
    for j in range(d):
        stack = np.tile(X, (R, 1))
        stack[:, j] = X[perms.ravel(), j]
        parts = predict(stack).reshape(R, n)
        scores[j] = [metric(y, part) for part in parts]
    return baseline - scores.mean(axis=1), np.sqrt(np.mean((scores - scores.mean(axis=1)[:, None]) ** 2, axis=1))
