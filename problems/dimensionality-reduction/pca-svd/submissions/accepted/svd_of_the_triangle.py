"""QR takes the long side away, the SVD sees a square matrix; each component's largest entry is positive."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    mean = np.mean(X, axis=0)
    A = X - mean
    if X.shape[0] >= X.shape[1]:
        _, s, Vt = np.linalg.svd(np.linalg.qr(A, mode="r"))
    else:
        Q, R = np.linalg.qr(A.T)
        W, s, _ = np.linalg.svd(R)
        Vt = (Q @ W).T
    k = n_components
    if not isinstance(n_components, int):
        explained = np.cumsum(s * s)
        k = 1 + int(np.searchsorted(explained, (n_components - 1e-12) * explained[-1]))
    Vt = Vt[:k]
    largest = np.argmax(np.abs(Vt), axis=1)
    Vt = Vt * np.sign(Vt[np.arange(k), largest])[:, np.newaxis]
    return {
        "mean": mean,
        "components": Vt,
        "explained_variance": s[:k] ** 2 / (len(X) - 1),
        "ratio": s[:k] ** 2 / np.sum(s**2),
        "scores": A @ Vt.T,
    }
