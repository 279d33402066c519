import numpy as np


def holt_winters(y, m, alpha, beta, gamma, phi, seasonal, horizon):
    """Every estimate is moved by a share of the one-step error."""
    start = float(np.mean(y[:m]))
    level, slope = start, float(np.mean(y[m : 2 * m]) - start) / m
    add = seasonal == "add"
    season = (y[:m] - start if add else y[:m] / start).tolist()
    errors = []
    for t, value in enumerate(y.tolist()):
        base, s = level + phi * slope, season[t % m]
        error = value - (base + s if add else base * s)
        errors.append(error)
        for_level, for_season = (error, error) if add else (error / s, error / base)
        level = base + alpha * for_level
        slope = phi * slope + alpha * beta * for_level
        season[t % m] = s + gamma * for_season
    steps = np.arange(1, horizon + 1)
    line = level + slope * np.cumsum(np.power(phi, steps))
    ahead = np.array(season)[(len(y) - 1 + steps) % m]
    e = np.array(errors)
    return {"fitted": y - e, "forecast": line + ahead if add else line * ahead, "sse": float(e @ e)}
