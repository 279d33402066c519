"""The meta-learner sees predictions for rows that the base learners were trained on."""

import numpy as np


def fit(Z, y, penalty):
    mean, offset = Z.mean(axis=0), y.mean()
    A, r = Z - mean, y - offset
    n, d = A.shape
    if d <= n:
        w = np.linalg.solve(A.T @ A + penalty * np.eye(d), A.T @ r)
    else:
        w = A.T @ np.linalg.solve(A @ A.T + penalty * np.eye(n), r)
    return offset - mean @ w, w


def stack_ridge(X, y, X_test, feature_sets, lam, k, meta_lam):
    n = len(X)
    oof = np.zeros((n, len(feature_sets)))
    stops = np.cumsum([n // k + (f < n % k) for f in range(k)])
    for b, columns in enumerate(feature_sets):
        Z = X[:, columns]
        start = 0
        for stop in stops:
            others = np.arange(n)
            intercept, w = fit(Z[others], y[others], lam)
            oof[start:stop, b] = intercept + Z[start:stop] @ w
            start = stop
    test_meta = np.empty((len(X_test), len(feature_sets)))
    for b, columns in enumerate(feature_sets):
        intercept, w = fit(X[:, columns], y, lam)
        test_meta[:, b] = intercept + X_test[:, columns] @ w
    intercept, w = fit(oof, y, meta_lam)
    return {
        "oof": oof,
        "meta_coef": np.concatenate([[intercept], w]),
        "test_meta": test_meta,
        "pred": intercept + test_meta @ w,
    }
