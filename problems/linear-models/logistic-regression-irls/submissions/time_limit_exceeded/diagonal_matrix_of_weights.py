import numpy as np
from scipy.special import expit


def logistic_irls(X, y, lam, tol, max_iter):
    """Right, but the weights stand in an n x n matrix."""
    A = np.column_stack([np.ones(len(X)), X])
    ridge = lam * np.diag(np.append(0.0, np.ones(X.shape[1])))

    def cost(b):
        return np.logaddexp(0.0, A @ b).sum() - y @ (A @ b) + b @ ridge @ b / 2

    beta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        p = expit(A @ beta)
        H = A.T @ np.diag(p * (1 - p)) @ A + ridge
        g = A.T @ (p - y) + ridge @ beta
        if np.abs(g).max() < tol:
            break
        d = np.linalg.solve(H, g)
        while cost(beta - d) > cost(beta):
            d = d / 2
        beta = beta - d
    se = np.sqrt(np.diag(np.linalg.inv(H)))
    half = 1.959963984540054 * se
    ci = np.exp(np.column_stack([beta - half, beta + half]))
    return {"coef": beta, "se": se, "odds_ratio": np.exp(beta), "ci": ci}
