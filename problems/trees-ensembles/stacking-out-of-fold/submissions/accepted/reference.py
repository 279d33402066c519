import numpy as np


def solve(n: int, s: np.ndarray, c: np.ndarray, penalty: float) -> np.ndarray:
    """Ridge from sums over n rows, with t = (z, y): s = sum of t, c = sum of t t^T. (d + 1,) intercept first."""
    scatter = c - np.outer(s, s) / n  # the same sums about the means: that takes the intercept out
    gram, cross = scatter[:-1, :-1], scatter[:-1, -1]
    w = np.linalg.solve(gram + penalty * np.eye(len(gram)), cross)
    return np.append((s[-1] - w @ s[:-1]) / n, w)


def predict(coef: np.ndarray, Z: np.ndarray) -> np.ndarray:
    return coef[0] + Z @ coef[1:]


def stack_ridge(
    X: np.ndarray,
    y: np.ndarray,
    X_test: np.ndarray,
    feature_sets: list[np.ndarray],
    lam: float,
    k: int,
    meta_lam: float,
) -> dict[str, np.ndarray]:
    n, d = X.shape
    # Near the origin sums of squares keep their digits; the models are the same but for the intercept.
    x_mean, y_mean = X.mean(axis=0), y.mean()
    T = np.column_stack([X - x_mean, y - y_mean])  # (n, d + 1)
    folds = np.array_split(T, k)  # views; the first ones are longer

    # Without a fold, every sum is that over all rows minus that over the fold.
    s, c = T.sum(axis=0), T.T @ T
    fold_sums = [(len(F), F.sum(axis=0), F.T @ F) for F in folds]

    oof = np.empty((n, len(feature_sets)))
    test_meta = np.empty((len(X_test), len(feature_sets)))
    for b, columns in enumerate(feature_sets):
        of = np.append(columns, d)  # the columns of this learner, and y
        sub = np.ix_(of, of)
        coefs = [solve(n - size, (s - fs)[of], (c - fc)[sub], lam) for size, fs, fc in fold_sums]
        oof[:, b] = np.concatenate([predict(coef, F[:, columns]) for coef, F in zip(coefs, folds)])
        test_meta[:, b] = predict(solve(n, s[of], c[sub], lam), (X_test - x_mean)[:, columns])

    M = np.column_stack([oof, T[:, -1]])  # (n, B + 1)
    meta_coef = solve(n, M.sum(axis=0), M.T @ M, meta_lam)
    pred = predict(meta_coef, test_meta) + y_mean

    # Back from y - y_mean to y: b + w.p = b' + w.(p + y_mean) with b' as follows.
    meta_coef[0] += y_mean - y_mean * meta_coef[1:].sum()
    return {"oof": oof + y_mean, "meta_coef": meta_coef, "test_meta": test_meta + y_mean, "pred": pred}
