import numpy as np


def holt_winters(y, m, alpha, beta, gamma, phi, seasonal, horizon):
    """Right, but every step appends to arrays, which copies them."""
    combine, remove = (np.multiply, np.divide) if seasonal == "mul" else (np.add, np.subtract)
    level = np.array([y[:m].mean()])
    trend = np.array([(y[m : 2 * m].mean() - level[0]) / m])
    season = remove(y[:m], level[0])
    fitted, errors = np.array([]), np.array([])
    for t in range(len(y)):
        base = level[-1] + phi * trend[-1]
        fitted = np.append(fitted, combine(base, season[t]))
        errors = np.append(errors, y[t] - fitted[t])
        level = np.append(level, alpha * remove(y[t], season[t]) + (1 - alpha) * base)
        trend = np.append(trend, beta * (level[-1] - level[-2]) + (1 - beta) * phi * trend[-1])
        season = np.append(season, gamma * remove(y[t], base) + (1 - gamma) * season[t])
    reach = np.array([sum(phi**j for j in range(1, h + 1)) for h in range(1, horizon + 1)])
    last = season[len(y) + np.arange(horizon) % m]
    return {"fitted": fitted, "forecast": combine(level[-1] + reach * trend[-1], last), "sse": float((errors**2).sum())}
