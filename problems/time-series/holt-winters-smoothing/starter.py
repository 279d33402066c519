import numpy as np


def holt_winters(
    y: np.ndarray, m: int, alpha: float, beta: float, gamma: float, phi: float, seasonal: str, horizon: int
) -> dict[str, np.ndarray | float]:
    """Exponential smoothing with a damped trend and a season.

    y: (n,) float64, n >= 2 m; m: length of the season; alpha, beta, gamma: weights of the newest observation in level,
    trend and season; phi: damping of the trend; seasonal: "add" or "mul"; horizon: how many steps to forecast.
    Returns {"fitted": (n,), "forecast": (horizon,), "sse": float}.
    """
    raise NotImplementedError
