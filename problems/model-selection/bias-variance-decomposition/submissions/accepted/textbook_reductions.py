import numpy as np


def bias_variance_decomposition(preds, y, f_true=None):
    """The definitions as they stand, with NumPy's own variance."""
    preds = preds.astype(np.float64)
    f = y if f_true is None else f_true
    parts = {
        "bias2": np.square(preds.mean(axis=0) - f).mean(),
        "variance": preds.var(axis=0).mean(),
        "noise": np.square(y - f).mean(),
    }
    mse = np.square(preds - y).mean()
    return {**parts, "mse": mse, "residual": mse - sum(parts.values())}
