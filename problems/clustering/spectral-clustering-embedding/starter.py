import numpy as np


def spectral(n: int, edges: np.ndarray, weights: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Spectral clustering with the normalised Laplacian.

    n: nodes; edges: (m, 2) pairs of nodes, each pair once; weights: (m,) positive; k: groups.
    Returns (the k smallest eigenvalues (k,), ascending; embedding (n, k) with rows of length 1; labels (n,)).
    """
    raise NotImplementedError
