import numpy as np


def isotonic(x: np.ndarray, y: np.ndarray, w: np.ndarray, x_new: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    # One point for each distinct x.
    u, point = np.unique(x, return_inverse=True)  # (p,), (n,)
    weight = np.bincount(point, weights=w)  # (p,)
    level = np.bincount(point, weights=w * y) / weight

    # Scans for the first violation, pools it, and begins again.
    v, m, size = level.copy(), weight.copy(), np.ones(len(u), dtype=int)
    while True:
        falls = np.flatnonzero(v[:-1] > v[1:])
        if not len(falls):
            break
        k = falls[0]
        v[k] = (m[k] * v[k] + m[k + 1] * v[k + 1]) / (m[k] + m[k + 1])
        m[k] += m[k + 1]
        size[k] += size[k + 1]
        v, m, size = (np.delete(column, k + 1) for column in (v, m, size))
    g = np.repeat(v, size)  # (p,)
    return g[point], np.interp(x_new, u, g)  # interp is constant outside of its range
