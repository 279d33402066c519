import numpy as np


def lda_projection(X: np.ndarray, y: np.ndarray, k: int, reg: float = 1e-6) -> tuple[np.ndarray, np.ndarray]:
    """Scales by S_w as it was before the regulariser."""
    d = X.shape[1]
    classes, ids, counts = np.unique(y, return_inverse=True, return_counts=True)  # (C,), (n,), (C,)
    if k >= len(classes):
        raise ValueError("there are at most C - 1 directions for C classes")

    means = np.stack([X[ids == c].mean(axis=0) for c in range(len(classes))])  # (C, d)
    within = X - means[ids]  # (n, d) each row from the mean of its own class
    between = means - X.mean(axis=0)  # (C, d)
    S_w = within.T @ within  # (d, d) the sum of all outer products at once
    S_b = (counts * between.T) @ between  # (d, d)
    S = S_w + reg * np.trace(S_w) / d * np.eye(d)

    # With S = L L^T and v = L^T w, S_b w = lambda S w becomes the symmetric problem L^-1 S_b L^-T v = lambda v.
    L = np.linalg.cholesky(S)
    half = np.linalg.solve(L, S_b)  # L^-1 S_b, whose transpose is S_b L^-T
    eigvals, V = np.linalg.eigh(np.linalg.solve(L, half.T))  # from the smallest eigenvalue up

    W = np.linalg.solve(L.T, V[:, ::-1][:, :k])  # (d, k), W^T S W = V^T V = I
    W = W / np.sqrt(np.einsum("ik,ij,jk->k", W, S_w, W))
    return W, eigvals[::-1][:k]
