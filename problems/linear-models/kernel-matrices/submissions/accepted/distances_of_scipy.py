import numpy as np
from scipy.spatial.distance import cdist


def kernel_matrix(X, Z, kind, gamma=None, degree=3, coef0=1.0):
    """SciPy's pairwise distances, by differences."""
    if kind not in ("linear", "rbf", "poly"):
        raise ValueError(kind)
    if gamma is None:
        spread = X.var() if np.ptp(X) > 0 else 1.0 / X.shape[1]
        gamma = 1.0 / (X.shape[1] * spread)
    if kind == "rbf":
        return np.exp(-gamma * cdist(X, Z, "sqeuclidean"))
    products = np.inner(X, Z)
    if kind == "linear":
        return products
    return np.power(coef0 + gamma * products, degree)
