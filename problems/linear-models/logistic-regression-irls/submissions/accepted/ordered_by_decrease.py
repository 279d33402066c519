import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.special import expit, log_expit


def logistic_irls(X, y, lam, tol, max_iter):
    """Cholesky, and a line search that asks for a decrease in proportion to the slope."""
    ones = np.ones((len(X), 1))
    A = np.hstack([ones, X])
    ridge = lam * np.eye(A.shape[1])
    ridge[0, 0] = 0.0
    sign = 2 * y - 1
    beta = np.zeros(A.shape[1])

    def cost(b):
        return -log_expit(sign * (A @ b)).sum() + 0.5 * b @ ridge @ b

    for _ in range(80):
        p = expit(A @ beta)
        H = np.einsum("ni,n,nj->ij", A, p * (1 - p), A, optimize=True) + ridge
        g = (p - y) @ A + ridge @ beta
        d = cho_solve(cho_factor(H), g)
        if g @ d < 1e-16:
            break
        s, now = 1.0, cost(beta)
        while s > 1e-10 and cost(beta - s * d) > now - 1e-4 * s * (g @ d):
            s /= 2
        beta = beta - s * d
    se = np.sqrt(np.diagonal(cho_solve(cho_factor(H), np.eye(len(H)))))
    half = 1.959963984540054 * se
    ci = np.exp(beta[:, None] + half[:, None] * np.array([-1.0, 1.0]))
    return {"coef": beta, "se": se, "odds_ratio": np.exp(beta), "ci": ci}
