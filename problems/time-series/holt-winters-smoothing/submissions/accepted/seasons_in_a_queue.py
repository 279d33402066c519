from collections import deque

import numpy as np


def holt_winters(y, m, alpha, beta, gamma, phi, seasonal, horizon):
    """The seasons stand in a queue, the next one in front; additive and multiplicative in two loops."""
    first, second = sum(y[:m].tolist()) / m, sum(y[m : 2 * m].tolist()) / m
    a, b = first, (second - first) / m
    out = []
    if seasonal == "add":
        seasons = deque((y[:m] - a).tolist())
        for v in y.tolist():
            s, base = seasons.popleft(), a + phi * b
            out.append(base + s)
            seasons.append(gamma * (v - base) + (1 - gamma) * s)
            a, old = alpha * (v - s) + (1 - alpha) * base, a
            b = beta * (a - old) + (1 - beta) * phi * b
    else:
        seasons = deque((y[:m] / a).tolist())
        for v in y.tolist():
            s, base = seasons.popleft(), a + phi * b
            out.append(base * s)
            seasons.append(gamma * (v / base) + (1 - gamma) * s)
            a, old = alpha * (v / s) + (1 - alpha) * base, a
            b = beta * (a - old) + (1 - beta) * phi * b
    total, ahead = 0.0, []
    for h in range(1, horizon + 1):
        total += phi**h
        s = seasons[0]
        seasons.rotate(-1)
        ahead.append(a + total * b + s if seasonal == "add" else (a + total * b) * s)
    sse = sum((v - f) ** 2 for v, f in zip(y.tolist(), out))
    return {"fitted": np.array(out), "forecast": np.array(ahead), "sse": sse}
