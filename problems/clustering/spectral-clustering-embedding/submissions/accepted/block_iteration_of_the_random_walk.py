import numpy as np
from scipy.sparse import coo_array


def spectral(n, edges, weights, k):
    """Multiplies a block of vectors by (I + D^-1/2 W D^-1/2) / 2 again and again; more vectors than are asked for, and
    Chebyshev's recurrence, make it quick. Rows are those of the random walk's eigenvectors: the same directions."""
    degree = np.zeros(n)
    np.add.at(degree, edges[:, 0], weights)
    np.add.at(degree, edges[:, 1], weights)
    root = np.sqrt(np.where(degree > 0, degree, 1.0))
    s = weights / root[edges[:, 0]] / root[edges[:, 1]]
    A = coo_array((s, (edges[:, 0], edges[:, 1])), shape=(n, n)).tocsr()
    A = A + A.T
    alone = (degree == 0)[:, None]

    def step(V):
        return A @ V + alone * V

    V = np.linalg.qr(np.random.default_rng(0).normal(size=(n, min(n, k + 12))))[0]
    cut = 0.0  # eigenvalues in [-1, cut] are damped
    while True:
        T = V.T @ step(V)
        theta, R = np.linalg.eigh((T + T.T) / 2)
        theta, V = theta[::-1], V @ R[:, ::-1]
        gap = step(V[:, :k]) - V[:, :k] * theta[:k]
        if np.abs(gap).max() < 1e-11:
            break
        cut = max(cut, theta[-1])
        half, middle = (cut + 1) / 2, (cut - 1) / 2
        before, V1 = V, (step(V) - middle * V) / half
        for _ in range(9):
            before, V1 = V1, 2 * (step(V1) - middle * V1) / half - before
        V = np.linalg.qr(V1)[0]
    E = V[:, :k] / root[:, None]
    E = E / np.sqrt(np.einsum("ij,ij->i", E, E))[:, None]
    labels = np.full(n, -1)
    for group in range(k):
        first = np.flatnonzero(labels < 0)[0]
        labels[(labels < 0) & (E @ E[first] > 0.6)] = group
    return 1.0 - theta[:k], E, labels
