"""Goes up from the best alpha and stops at the first that is clearly worse."""

import numpy as np


def ridge_grid_search(X: np.ndarray, y: np.ndarray, alphas: np.ndarray, k: int) -> dict:
    mse = np.empty((len(alphas), k))
    for f, held_out in enumerate(np.array_split(np.arange(len(y)), k)):  # the first n % k are one longer
        A, b = np.delete(X, held_out, axis=0), np.delete(y, held_out)
        centre, level = A.mean(axis=0), b.mean()  # of the training rows

        # w = V diag(s / (s^2 + alpha)) U^T b: only the diagonal depends on alpha.
        U, s, Vt = np.linalg.svd(A - centre, full_matrices=False)
        shrunk = s / (s**2 + alphas[:, np.newaxis]) * (U.T @ b)  # (m, r); U is orthogonal to constants
        predicted = level + shrunk @ (Vt @ (X[held_out] - centre).T)  # (m, rows of the fold)
        mse[:, f] = np.mean((y[held_out] - predicted) ** 2, axis=1)

    mean = mse.mean(axis=1)  # (m,)
    se = mse.std(axis=1, ddof=1) / np.sqrt(k)  # (m,)
    best = np.lexsort((-alphas, mean))[0]  # by mean, then from the largest alpha down
    within = np.zeros(len(alphas), dtype=bool)
    for i in np.argsort(alphas):
        if alphas[i] >= alphas[best]:
            if mean[i] > mean[best] + se[best]:
                break
            within[i] = True
    return {
        "mse": mse,
        "mean": mean,
        "se": se,
        "best_alpha": float(alphas[best]),
        "one_se_alpha": float(alphas[within].max()),
    }
