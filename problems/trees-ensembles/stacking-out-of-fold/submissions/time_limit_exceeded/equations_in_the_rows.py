import numpy as np


def fit(Z, y, penalty):
    """Stacks the penalty under the rows and takes the pseudo-inverse of the whole."""
    d = Z.shape[1]
    mean = Z.mean(axis=0)
    A = np.vstack([Z - mean, np.sqrt(penalty) * np.eye(d)])
    w = np.linalg.pinv(A) @ np.concatenate([y - y.mean(), np.zeros(d)])
    return y.mean() - mean @ w, w


def stack_ridge(X, y, X_test, feature_sets, lam, k, meta_lam):
    """A singular value decomposition of all rows for each fold and learner."""
    n = len(X)
    folds = np.array_split(np.arange(n), k)
    oof = np.zeros((n, len(feature_sets)))
    test_meta = np.zeros((len(X_test), len(feature_sets)))
    for b, columns in enumerate(feature_sets):
        for rows in folds:
            others = np.setdiff1d(np.arange(n), rows)
            intercept, w = fit(X[others][:, columns], y[others], lam)
            oof[rows, b] = intercept + X[rows][:, columns] @ w
        intercept, w = fit(X[:, columns], y, lam)
        test_meta[:, b] = intercept + X_test[:, columns] @ w
    intercept, w = fit(oof, y, meta_lam)
    return {"oof": oof, "meta_coef": np.append(intercept, w), "test_meta": test_meta, "pred": intercept + test_meta @ w}
