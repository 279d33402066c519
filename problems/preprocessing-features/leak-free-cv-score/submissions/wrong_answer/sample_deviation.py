import numpy as np


def medians(X: np.ndarray) -> np.ndarray:
    """Median (d,) of the present values of each column, 0 where there are none."""
    present = np.count_nonzero(~np.isnan(X), axis=0)  # (d,)
    ordered = np.sort(X, axis=0)  # (n, d) NaN last
    middle = np.stack([(present - 1) // 2, present // 2])  # (2, d)
    return np.where(present > 0, np.take_along_axis(ordered, middle, axis=0).mean(axis=0), 0.0)


def prepared(X: np.ndarray, y: np.ndarray, rows: np.ndarray, m: int) -> np.ndarray:
    """All of X, imputed, standardised and cut down to m columns (n, m) by what is learned from `rows` alone."""
    X = np.where(np.isnan(X), medians(X[rows]), X)
    seen = X[rows]
    scale = np.where(np.ptp(seen, axis=0) > 0, seen.std(axis=0, ddof=1), np.inf)  # (d,) makes constant columns 0
    Z = (X - seen.mean(axis=0)) / scale

    # With standardised columns Pearson's r is z.y up to a factor that all columns share.
    strength = np.abs(y[rows] @ Z[rows])  # (d,)
    return Z[:, np.argsort(-strength, kind="stable")[:m]]


def error(Z: np.ndarray, y: np.ndarray, train: np.ndarray, test: np.ndarray, lam: float) -> float:
    """Mean squared error on the rows `test` of a ridge regression that is fitted to the rows `train`."""
    centre, level = Z[train].mean(axis=0), y[train].mean()  # centring takes care of the intercept
    A = Z[train] - centre
    w = np.linalg.solve(A.T @ A + lam * np.eye(len(centre)), A.T @ y[train])
    return np.mean((level + (Z[test] - centre) @ w - y[test]) ** 2)


def cv_clean_and_leaky(X: np.ndarray, y: np.ndarray, k: int, m: int, lam: float) -> tuple[np.ndarray, np.ndarray]:
    """Scales by the deviation with the divisor n - 1."""
    everything = np.arange(len(y))
    peeked = prepared(X, y, everything, m)

    clean, leaky = np.empty(k), np.empty(k)
    for f, test in enumerate(np.array_split(everything, k)):  # the first n % k folds are one longer
        train = np.delete(everything, test)
        clean[f] = error(prepared(X, y, train, m), y, train, test, lam)
        leaky[f] = error(peeked, y, train, test, lam)
    return clean, leaky
