import numpy as np


def gmm(X, pi, mu, Sigma, cov, iters, reg):
    """Distances along the eigenvectors of each covariance, shares from differences to the largest term."""
    n, d = X.shape
    K = len(pi)
    pi, mu, Sigma = np.array(pi), np.array(mu), np.array(Sigma)
    loglik = np.zeros(iters + 1)
    for t in range(iters + 1):
        values, vectors = np.linalg.eigh(Sigma)
        a = np.full((K, n), -np.inf)
        for k in range(K):
            if pi[k] > 0:
                along = (X - mu[k]) @ vectors[k]
                a[k] = np.log(pi[k]) - (along**2 / values[k] + np.log(2 * np.pi * values[k])).sum(axis=1) / 2
        best = a.max(axis=0)
        share = np.exp(a - best)
        mass = share.sum(axis=0)
        loglik[t] = np.sum(best + np.log(mass))
        if t < iters:
            share /= mass
            size = share.sum(axis=1)
            pi = np.where(size >= 1e-10, size / n, 0.0)
            within = np.zeros((d, d))
            for k in range(K):
                if pi[k] == 0:
                    continue
                w = share[k] / size[k]
                mu[k] = w @ X
                Y = np.sqrt(w)[:, None] * (X - mu[k])
                C = Y.T @ Y
                within += pi[k] * C
                spread = np.diag(C)
                kinds = {"full": C, "tied": C, "diag": np.diag(spread), "spherical": np.eye(d) * spread.mean()}
                Sigma[k] = kinds[cov] + reg * np.eye(d)
            if cov == "tied":
                Sigma = np.array([within + reg * np.eye(d)] * K)
    size_of = {"full": K * (d * d + d) / 2, "diag": K * d, "tied": (d * d + d) / 2, "spherical": K}
    bic = -2 * loglik[-1] + (K - 1 + K * d + size_of[cov]) * np.log(n)
    return {"pi": pi, "mu": mu, "Sigma": Sigma, "loglik": loglik, "bic": bic}
