import numpy as np


def holt_winters(
    y: np.ndarray, m: int, alpha: float, beta: float, gamma: float, phi: float, seasonal: str, horizon: int
) -> dict[str, np.ndarray | float]:
    """Updates the season with the level after the observation."""
    n = len(y)
    multiplies = seasonal == "mul"

    def with_season(a: float, s: float) -> float:
        return a * s if multiplies else a + s

    def without(a: float, s: float) -> float:
        return a / s if multiplies else a - s

    level = y[:m].mean().item()
    trend = (y[m : 2 * m].mean().item() - level) / m
    season = [without(value, level) for value in y[:m].tolist()]  # by position in the season

    fitted = np.empty(n)
    for t, value in enumerate(y.tolist()):
        i = t % m
        expected = level + phi * trend  # the level, as it was expected before t
        fitted[t] = with_season(expected, season[i])

        before = level
        level = alpha * without(value, season[i]) + (1 - alpha) * expected
        trend = beta * (level - before) + (1 - beta) * phi * trend
        season[i] = gamma * without(value, level) + (1 - gamma) * season[i]

    forecast = np.empty(horizon)
    reach = 0.0  # phi + ... + phi^h
    for h in range(horizon):
        reach = phi * (1 + reach)
        forecast[h] = with_season(level + reach * trend, season[(n + h) % m])

    return {"fitted": fitted, "forecast": forecast, "sse": float(((y - fitted) ** 2).sum())}
