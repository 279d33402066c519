import numpy as np


def ridge_grid_search(X, y, alphas, k):
    """Eigenvectors of the smaller Gram matrix, of columns or of rows."""
    n, d = X.shape
    sizes = np.full(k, n // k)
    sizes[: n % k] += 1
    ends = np.cumsum(sizes)
    errors = np.zeros((k, len(alphas)))
    for f in range(k):
        test = np.zeros(n, dtype=bool)
        test[ends[f] - sizes[f] : ends[f]] = True
        mu, nu = X[~test].mean(axis=0), y[~test].mean()
        A, b, T = X[~test] - mu, y[~test] - nu, X[test] - mu
        if d <= len(A):
            lam, Q = np.linalg.eigh(A.T @ A)
            left, right = T @ Q, Q.T @ (A.T @ b)
        else:
            lam, Q = np.linalg.eigh(A @ A.T)
            left, right = T @ A.T @ Q, Q.T @ b
        lam = np.maximum(lam, 0)
        guess = left @ (right[:, None] / (lam[:, None] + alphas)) + nu
        errors[f] = ((guess - y[test][:, None]) ** 2).mean(axis=0)
    mean, se = errors.mean(axis=0), np.sqrt(errors.var(axis=0, ddof=1) / k)
    low = mean.min()
    best = max(range(len(alphas)), key=lambda i: (mean[i] == low, alphas[i]))
    allowed = [a for a, value in zip(alphas.tolist(), mean) if value <= low + se[best]]
    return {"mse": errors.T, "mean": mean, "se": se, "best_alpha": float(alphas[best]), "one_se_alpha": max(allowed)}
