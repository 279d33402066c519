import numpy as np


def ridge_grid_search(X, y, alphas, k):
    """A decomposition of its own for each alpha and fold."""
    mse = np.zeros((len(alphas), k))
    folds = np.array_split(np.arange(len(y)), k)
    for i, alpha in enumerate(alphas):
        for f, test in enumerate(folds):
            A, b = np.delete(X, test, axis=0), np.delete(y, test)
            mu, nu = A.mean(axis=0), b.mean()
            U, s, Vt = np.linalg.svd(A - mu, full_matrices=False)
            w = Vt.T @ (s / (s**2 + alpha) * (U.T @ (b - nu)))
            mse[i, f] = np.mean((y[test] - nu - (X[test] - mu) @ w) ** 2)
    mean, se = mse.mean(axis=1), mse.std(axis=1, ddof=1) / np.sqrt(k)
    best = np.lexsort((-alphas, mean))[0]
    within = mean <= mean[best] + se[best]
    return {
        "mse": mse,
        "mean": mean,
        "se": se,
        "best_alpha": float(alphas[best]),
        "one_se_alpha": float(alphas[within].max()),
    }
