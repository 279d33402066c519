import numpy as np


def kernel_matrix(
    X: np.ndarray, Z: np.ndarray, kind: str, gamma: float | None = None, degree: int = 3, coef0: float = 1.0
) -> np.ndarray:
    """Similarities of all rows of X with all rows of Z.

    X: (n, d) and Z: (m, d), both float64; kind: "linear", "rbf" or "poly".
    gamma: None stands for 1 / (d * variance of all entries of X), or 1.0 if these are all equal.
    Returns K (n, m). Raises ValueError for any other kind.
    """
    raise NotImplementedError
