import numpy as np


def bias_variance_decomposition(preds: np.ndarray, y: np.ndarray, f_true: np.ndarray | None = None) -> dict[str, float]:
    """Decompose the squared error of B models on the same n points.

    preds: (B, n) predictions, one row a model; y: (n,) observed targets; f_true: (n,) targets without noise, or None.
    Returns {"bias2", "variance", "noise", "mse", "residual"}, each a float.
    """
    raise NotImplementedError
