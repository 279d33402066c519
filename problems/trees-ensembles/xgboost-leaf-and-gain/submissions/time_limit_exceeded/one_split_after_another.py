import math

import numpy as np


def leaf(g, h, lam, alpha):
    if h + lam == 0:
        return 0.0, 0.0
    t = math.copysign(max(abs(g) - alpha, 0.0), g)
    return -t / (h + lam), t * t / (h + lam)


def xgb_gains(GL, HL, G, H, lam, alpha, gamma, min_child_weight):
    """A Python loop over the candidates."""
    gains, lefts, rights = [], [], []
    _, node = leaf(G, H, lam, alpha)
    for gl, hl in zip(GL, HL):
        w_left, left = leaf(gl, hl, lam, alpha)
        w_right, right = leaf(G - gl, H - hl, lam, alpha)
        is_light = hl < min_child_weight or H - hl < min_child_weight
        gains.append(-math.inf if is_light else 0.5 * (left + right - node) - gamma)
        lefts.append(w_left)
        rights.append(w_right)
    return np.array(gains), np.array(lefts), np.array(rights)
