import numpy as np


def regression_metrics(y_true: np.ndarray, y_pred: np.ndarray, n_features: int) -> dict[str, float]:
    """Seven metrics of a regression.

    y_true, y_pred: (n,) float64, n >= 1; n_features: number of features that the model was fitted with.
    Returns {"mae", "mse", "rmse", "r2", "adj_r2", "mape", "medae"}, each a float; NaN where one has no value.
    """
    raise NotImplementedError
