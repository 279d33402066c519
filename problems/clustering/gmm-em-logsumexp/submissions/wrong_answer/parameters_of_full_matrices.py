"""Counts full covariances whatever the type."""

import numpy as np
from scipy.linalg import solve_triangular


def log_joint(X: np.ndarray, pi: np.ndarray, mu: np.ndarray, Sigma: np.ndarray) -> np.ndarray:
    """ln(pi_k N(x_i; mu_k, Sigma_k)), (n, K); -inf for components of weight 0."""
    d = X.shape[1]
    joint = np.full((len(X), len(pi)), -np.inf)
    for k in np.flatnonzero(pi):
        L = np.linalg.cholesky(Sigma[k])  # Sigma = L L^T
        z = solve_triangular(L, (X - mu[k]).T, lower=True)  # (d, n) with |z|^2 the Mahalanobis distance
        log_det = 2 * np.log(np.diag(L)).sum()
        joint[:, k] = np.log(pi[k]) - 0.5 * (d * np.log(2 * np.pi) + log_det + (z**2).sum(axis=0))
    return joint


def gmm(
    X: np.ndarray, pi: np.ndarray, mu: np.ndarray, Sigma: np.ndarray, cov: str, iters: int, reg: float
) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    K = len(pi)
    mu, Sigma = mu.copy(), Sigma.copy()  # components that are lost keep theirs
    loglik = []
    while True:
        # ln sum exp, with the largest term taken out: it cannot underflow.
        joint = log_joint(X, pi, mu, Sigma)
        top = joint.max(axis=1, keepdims=True)
        log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))  # (n, 1)
        loglik.append(log_density.sum())
        if len(loglik) > iters:
            break

        r = np.exp(joint - log_density)  # (n, K)
        N = r.sum(axis=0)
        pi = np.where(N < 1e-10, 0.0, N / n)
        pooled = np.zeros((d, d))
        for k in np.flatnonzero(pi):
            mu[k] = r[:, k] @ X / N[k]
            centred = X - mu[k]
            S = (r[:, k] * centred.T) @ centred / N[k]  # (d, d)
            pooled += pi[k] * S
            if cov == "diag":
                S = np.diag(np.diag(S))
            if cov == "spherical":
                S = np.eye(d) * np.trace(S) / d
            Sigma[k] = S + reg * np.eye(d)
        if cov == "tied":
            Sigma[:] = pooled + reg * np.eye(d)

    bic = -2 * loglik[-1] + (K - 1 + K * d + K * d * (d + 1) / 2) * np.log(n)
    return {"pi": pi, "mu": mu, "Sigma": Sigma, "loglik": np.array(loglik), "bic": float(bic)}
