"""Pools blocks that are in order, but close."""

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
        while blocks and blocks[-1][0] > v - 1e-6:
            v_before, m_before, size_before = blocks.pop()
            v = (m_before * v_before + m * v) / (m_before + m)
            m += m_before
            size += size_before
        blocks.append((v, m, size))

    values, _, sizes = zip(*blocks)
    g = np.repeat(values, sizes)  # (p,)
    return g[point], np.interp(x_new, u, g)  # interp is constant outside of its range
