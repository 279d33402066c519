import numpy as np


def bias_variance_decomposition(preds, y, f_true=None):
    """A Python loop over the points, each a column of its own."""
    f = y if f_true is None else f_true
    bias2 = variance = noise = mse = 0.0
    n = len(y)
    for i in range(n):
        column = preds[:, i].astype(np.float64) - f[i]
        mean = column.mean()
        bias2 += mean**2 / n
        variance += column.var() / n
        noise += (y[i] - f[i]) ** 2 / n
        mse += ((column - (y[i] - f[i])) ** 2).mean() / n
    return {
        "bias2": float(bias2),
        "variance": float(variance),
        "noise": float(noise),
        "mse": float(mse),
        "residual": float(mse - (bias2 + variance + noise)),
    }
