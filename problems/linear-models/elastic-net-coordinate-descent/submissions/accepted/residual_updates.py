import numpy as np


def elastic_net(X, y, alpha, l1_ratio, tol, max_iter):
    """No Gram matrix: the residual itself is kept up to date, O(n) for a weight."""
    n, d = X.shape
    center = X.mean(axis=0)
    columns = np.ascontiguousarray((X - center).T)  # (d, n)
    square = np.einsum("ij,ij->i", columns, columns) / n
    square[np.ptp(X, axis=0) == 0] = 0.0
    w, residual = np.zeros(d), y - y.mean()
    while max_iter > 0:
        max_iter -= 1
        moved = 0.0
        for j in np.flatnonzero(square):
            rho = columns[j] @ residual / n + square[j] * w[j]
            shrunk = np.sign(rho) * max(abs(rho) - alpha * l1_ratio, 0.0)
            new = shrunk / (square[j] + alpha * (1 - l1_ratio))
            if new != w[j]:
                residual = residual - columns[j] * (new - w[j])
                moved = max(moved, abs(new - w[j]))
                w[j] = new
        if moved <= tol:
            break
    return w, y.mean() - center @ w
