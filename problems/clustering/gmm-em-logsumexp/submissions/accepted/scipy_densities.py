import numpy as np
from scipy.special import logsumexp
from scipy.stats import multivariate_normal


def gmm(X, pi, mu, Sigma, cov, iters, reg):
    """Densities and log-sum-exp from SciPy, moments by einsum over all components at once."""
    n, d = X.shape
    K = len(pi)
    with np.errstate(divide="ignore"):
        history = []
        for step in range(iters + 1):
            columns = [multivariate_normal.logpdf(X, m, S, allow_singular=False).reshape(n) for m, S in zip(mu, Sigma)]
            joint = np.log(pi) + np.column_stack(columns)
            total = logsumexp(joint, axis=1)
            history.append(total.sum())
            if step == iters:
                break
            r = np.exp(joint - total[:, None])
            N = r.sum(axis=0)
            lost = N < 1e-10
            safe = np.where(lost, 1.0, N)
            pi = np.where(lost, 0.0, N / n)
            mu = np.where(lost[:, None], mu, r.T @ X / safe[:, None])
            gap = X[:, None, :] - mu
            S = np.einsum("nk,nki,nkj->kij", r, gap, gap, optimize=True) / safe[:, None, None]
            S[lost] = 0.0
            I = np.eye(d)
            if cov == "tied":
                new = np.repeat(np.tensordot(pi, S, axes=1)[None], K, axis=0)
                lost = np.zeros(K, dtype=bool)
            elif cov == "full":
                new = S
            else:
                variances = np.einsum("kii->ki", S)
                if cov == "spherical":
                    variances = np.repeat(variances.mean(axis=1, keepdims=True), d, axis=1)
                new = variances[:, :, None] * I
            Sigma = np.where(lost[:, None, None], Sigma, new + reg * I)
    free = K - 1 + K * d
    free += {"full": K * d * (d + 1) // 2, "diag": K * d, "tied": d * (d + 1) // 2, "spherical": K}[cov]
    return {"pi": pi, "mu": mu, "Sigma": Sigma, "loglik": np.array(history), "bic": free * np.log(n) - 2 * history[-1]}
