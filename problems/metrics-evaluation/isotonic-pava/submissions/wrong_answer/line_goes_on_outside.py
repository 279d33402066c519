"""Extrapolates the last straight line."""

import numpy as np


def isotonic(x: np.ndarray, y: np.ndarray, w: np.ndarray, x_new: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    # One point for each distinct x.
    u, point = np.unique(x, return_inverse=True)  # (p,), (n,)
    weight = np.bincount(point, weights=w)  # (p,)
    level = np.bincount(point, weights=w * y) / weight

    # A stack of blocks whose levels increase. A new point that is lower pools with the blocks before it.
    blocks: list[tuple[float, float, int]] = []  # (level, weight, number of points)
    for v, m in zip(level.tolist(), weight.tolist()):
        size = 1
        while blocks and blocks[-1][0] > v:
            v_before, m_before, size_before = blocks.pop()
            v = (m_before * v_before + m * v) / (m_before + m)
            m += m_before
            size += size_before
        blocks.append((v, m, size))

    values, _, sizes = zip(*blocks)
    g = np.repeat(values, sizes)  # (p,)
    p = np.interp(x_new, u, g)
    if len(u) > 1:
        p += np.minimum(x_new - u[0], 0) * (g[1] - g[0]) / (u[1] - u[0])
        p += np.maximum(x_new - u[-1], 0) * (g[-1] - g[-2]) / (u[-1] - u[-2])
    return g[point], p  # interp is constant outside of its range
