"""The penalty pulls the intercept of the base learners to 0."""

import numpy as np


def fit(Z, y, penalty):
    A = np.column_stack([np.ones(len(Z)), Z])
    coef = np.linalg.solve(A.T @ A + penalty * np.eye(A.shape[1]), A.T @ y)
    return coef[0], coef[1:]


def stack_ridge(X, y, X_test, feature_sets, lam, k, meta_lam):
    n = len(X)
    oof = np.zeros((n, len(feature_sets)))
    stops = np.cumsum([n // k + (f < n % k) for f in range(k)])
    for b, columns in enumerate(feature_sets):
        Z = X[:, columns]
        start = 0
        for stop in stops:
            others = np.r_[0:start, stop:n]
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
