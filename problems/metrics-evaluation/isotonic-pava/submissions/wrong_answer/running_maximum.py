"""A running maximum: non-decreasing, but not the nearest."""

import numpy as np


def isotonic(x: np.ndarray, y: np.ndarray, w: np.ndarray, x_new: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    # One point for each distinct x.
    u, point = np.unique(x, return_inverse=True)  # (p,), (n,)
    weight = np.bincount(point, weights=w)  # (p,)
    level = np.bincount(point, weights=w * y) / weight

    g = np.maximum.accumulate(level)
    return g[point], np.interp(x_new, u, g)  # interp is constant outside of its range
