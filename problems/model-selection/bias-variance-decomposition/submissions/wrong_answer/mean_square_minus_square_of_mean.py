import numpy as np


def bias_variance_decomposition(preds: np.ndarray, y: np.ndarray, f_true: np.ndarray | None = None) -> dict[str, float]:
    """The shortcut for the variance, which cancels far from zero."""
    f = y if f_true is None else f_true  # (n,)

    # All five numbers depend on differences only. Taken first, they are small wherever the data lie, and float64.
    error = preds - f  # (B, n) of each model
    shared = error.mean(axis=0)  # (n,) what the models have in common: m - f
    luck = y - f  # (n,) what no model can know

    bias2 = np.mean(shared**2)
    variance = np.mean(np.mean(preds**2, axis=0) - np.mean(preds, axis=0) ** 2)
    noise = np.mean(luck**2)
    mse = np.mean((error - luck) ** 2)

    return {
        "bias2": float(bias2),
        "variance": float(variance),
        "noise": float(noise),
        "mse": float(mse),
        "residual": float(mse - (bias2 + variance + noise)),
    }
