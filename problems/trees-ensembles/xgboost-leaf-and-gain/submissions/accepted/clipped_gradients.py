import numpy as np


def xgb_gains(GL, HL, G, H, lam, alpha, gamma, min_child_weight):
    """All 2 m + 1 leaves in one array; what is left of g after clipping to [-alpha, alpha] is the thresholded sum."""
    m = len(GL)
    g = np.concatenate([GL, G - GL, [G]])
    h = np.concatenate([HL, H - HL, [H]])
    t = g - np.clip(g, -alpha, alpha)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = t / (h + lam)
    ratio[h + lam == 0] = 0.0
    score = t * ratio
    gain = (score[:m] + score[m : 2 * m] - score[-1]) / 2 - gamma
    gain = np.where(np.minimum(h[:m], h[m : 2 * m]) >= min_child_weight, gain, -np.inf)
    return gain, -ratio[:m], -ratio[m : 2 * m]
