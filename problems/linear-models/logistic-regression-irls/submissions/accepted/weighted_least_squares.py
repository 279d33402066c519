import numpy as np
from scipy.special import expit


def logistic_irls(X, y, lam, tol, max_iter):
    """Each step as a least-squares fit to the working response, by QR; the penalty as further rows."""
    n, d = X.shape
    A = np.column_stack([np.ones(n), X])
    rows = np.sqrt(lam) * np.eye(d + 1)[1:]

    def loss(beta):
        signs = np.where(y == 1, -1.0, 1.0)
        return np.logaddexp(0.0, signs * (A @ beta)).sum() + lam * (beta[1:] @ beta[1:]) / 2

    def factor(beta):
        p = expit(A @ beta)
        root = np.sqrt(np.maximum(p * (1 - p), 1e-300))
        return p, root, np.linalg.qr(np.concatenate([A * root[:, None], rows]))

    beta = np.zeros(d + 1)
    for _ in range(60):
        p, root, (Q, R) = factor(beta)
        residual = np.concatenate([(y - p) / root, -np.sqrt(lam) * beta[1:]])
        move = np.linalg.solve(R, Q.T @ residual)
        before, share = loss(beta), 1.0
        while share > 1e-12 and loss(beta + share * move) > before:
            share *= 0.5
        beta = beta + share * move
        if np.abs(move).max() < 1e-10 * (1 + np.abs(beta).max()):
            break
    R = factor(beta)[2][1]
    se = np.linalg.norm(np.linalg.inv(R), axis=1)
    wide = 1.959963984540054 * se
    ci = np.exp(np.column_stack([beta - wide, beta + wide]))
    return {"coef": beta, "se": se, "odds_ratio": np.exp(beta), "ci": ci}
