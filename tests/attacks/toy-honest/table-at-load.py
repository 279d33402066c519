import numpy as np

TABLE = np.cumsum(np.random.default_rng(0).standard_normal((500, 500)), axis=0)


def row_norms(X):
    return np.linalg.norm(X, axis=1) + 0 * TABLE[0, 0]
