import numpy as np


class Pipeline:
    """Remembers what it has learned; predicts for any rows. Ridge in its dual form."""

    def fit_columns(self, X, y, m):
        n = len(X)
        self.fill = np.zeros(X.shape[1])
        filled = np.isfinite(X).any(axis=0)
        self.fill[filled] = np.nanmedian(X[:, filled], axis=0)
        X = self.impute(X)
        self.mean = X.sum(axis=0) / n
        varies = (X != X[0]).any(axis=0)
        self.scale = np.where(varies, np.sqrt(((X - self.mean) ** 2).sum(axis=0) / n), 1.0)
        D, e = X - self.mean, y - y.mean()
        r = np.zeros(X.shape[1])
        r[varies] = (D[:, varies].T @ e) / np.sqrt((D[:, varies] ** 2).sum(axis=0) * (e @ e))
        self.keep = sorted(range(len(r)), key=lambda j: (-abs(r[j]), j))[:m]
        return self

    def impute(self, X):
        return np.where(np.isfinite(X), X, self.fill)

    def columns(self, X):
        return ((self.impute(X) - self.mean) / self.scale)[:, self.keep]

    def fit_ridge(self, X, y, lam):
        Z = self.columns(X)
        self.centre, self.level = Z.mean(axis=0), y.mean()
        A = Z - self.centre
        self.w = A.T @ np.linalg.solve(A @ A.T + lam * np.eye(len(A)), y - self.level)
        return self

    def mse(self, X, y):
        return ((self.level + (self.columns(X) - self.centre) @ self.w - y) ** 2).mean()


def cv_clean_and_leaky(X, y, k, m, lam):
    n = len(y)
    leaky = Pipeline().fit_columns(X, y, m)
    ends = np.cumsum([n // k + (f < n % k) for f in range(k)])
    errors = []
    for start, stop in zip([0, *ends[:-1]], ends):
        out = np.zeros(n, dtype=bool)
        out[start:stop] = True
        A, b = X[~out], y[~out]
        clean = Pipeline().fit_columns(A, b, m).fit_ridge(A, b, lam)
        errors.append((clean.mse(X[out], y[out]), leaky.fit_ridge(A, b, lam).mse(X[out], y[out])))
    first, second = np.array(errors).T
    return first, second
