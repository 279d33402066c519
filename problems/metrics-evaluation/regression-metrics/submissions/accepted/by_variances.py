import numpy as np


def regression_metrics(y_true, y_pred, n_features):
    """r2 as a ratio of mean squares, the median by a partial sort."""
    n, error = y_true.size, y_pred - y_true
    size = np.absolute(error)
    mse, spread = np.dot(error, error) / n, np.var(y_true - y_true[0])
    if spread > 0:
        r2 = 1 - mse / spread
    else:
        r2 = 0.0 if size.any() else 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        adjusted = 1 - (1 - r2) * np.float64(n - 1) / (n - n_features - 1)
    kept = y_true != 0
    half = np.partition(size, [(n - 1) // 2, n // 2])
    return {
        "medae": 0.5 * (half[(n - 1) // 2] + half[n // 2]),
        "mape": np.mean(size[kept] / np.absolute(y_true[kept])) * 100 if kept.any() else np.nan,
        "adj_r2": adjusted if n - n_features - 1 > 0 else np.nan,
        "r2": r2,
        "rmse": mse**0.5,
        "mse": mse,
        "mae": size.sum() / n,
    }
