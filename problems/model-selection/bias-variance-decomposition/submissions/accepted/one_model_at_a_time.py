import numpy as np


def bias_variance_decomposition(preds, y, f_true=None):
    """Welford's running mean and spread, model by model; the residual by its cross term."""
    f = y if f_true is None else f_true
    mean, spread, mse = np.zeros(len(y)), np.zeros(len(y)), 0.0
    for b, row in enumerate(preds, start=1):
        miss = row - y
        mse += (np.dot(miss, miss) / len(y) - mse) / b
        step = row - f - mean
        mean += step / b
        spread += step * (row - f - mean)
    return {
        "bias2": float(mean @ mean / len(y)),
        "variance": float(spread.mean() / len(preds)),
        "noise": float(((y - f) ** 2).mean()),
        "mse": float(mse),
        "residual": float(2 * np.mean(mean * (f - y))),
    }
