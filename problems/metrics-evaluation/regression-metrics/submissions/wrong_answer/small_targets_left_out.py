"""Leaves targets near zero out of MAPE."""

import numpy as np


def regression_metrics(y_true: np.ndarray, y_pred: np.ndarray, n_features: int) -> dict[str, float]:
    n = len(y_true)
    error = y_true - y_pred  # (n,)
    sse = np.sum(error**2)

    # Deviations first, squares second: the other way round loses every digit far from zero.
    if np.all(y_true == y_true[0]):
        r2 = 1.0 if sse == 0 else 0.0
    else:
        r2 = 1.0 - sse / np.sum((y_true - y_true.mean()) ** 2)

    freedom = n - n_features - 1
    adj_r2 = 1.0 - (1.0 - r2) * (n - 1) / freedom if freedom > 0 else np.nan

    used = np.abs(y_true) > 1e-8
    share = np.abs(error[used] / y_true[used])  # (m,)
    mape = 100.0 * share.mean() if len(share) else np.nan

    return {
        "mae": float(np.abs(error).mean()),
        "mse": float(sse / n),
        "rmse": float(np.sqrt(sse / n)),
        "r2": float(r2),
        "adj_r2": float(adj_r2),
        "mape": float(mape),
        "medae": float(np.median(np.abs(error))),
    }
