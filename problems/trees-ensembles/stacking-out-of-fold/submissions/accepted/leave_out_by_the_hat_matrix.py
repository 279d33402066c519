import numpy as np
from scipy.linalg import cho_factor, cho_solve


def factored(Z, penalty):
    """(rows with a leading 1, centred; the factor of their penalised equations)."""
    A = np.column_stack([np.ones(len(Z)), Z])
    P = np.eye(A.shape[1]) * penalty
    P[0, 0] = 0.0
    return A, cho_factor(A.T @ A + P)


def stack_ridge(X, y, X_test, feature_sets, lam, k, meta_lam):
    """One fit per learner: residuals left out are (I - H)^-1 times residuals, block of the hat matrix by block."""
    n, offset, mean = len(X), y.mean(), X.mean(axis=0)
    r, X, X_test = y - offset, X - mean, X_test - mean
    folds = np.array_split(np.arange(n), k)
    oof, test_meta = [], []
    for columns in feature_sets:
        A, factor = factored(X[:, columns], lam)
        coef = cho_solve(factor, A.T @ r)
        residual = r - A @ coef
        left_out = np.empty(n)
        for rows in folds:
            H = A[rows] @ cho_solve(factor, A[rows].T)
            left_out[rows] = np.linalg.solve(np.eye(len(rows)) - H, residual[rows])
        oof.append(r - left_out)
        test_meta.append(coef[0] + X_test[:, columns] @ coef[1:])
    oof, test_meta = np.array(oof).T, np.array(test_meta).T
    A, factor = factored(oof, meta_lam)
    coef = cho_solve(factor, A.T @ r)
    pred = coef[0] + test_meta @ coef[1:] + offset
    coef[0] += offset * (1.0 - coef[1:].sum())
    return {"oof": oof + offset, "meta_coef": coef, "test_meta": test_meta + offset, "pred": pred}
