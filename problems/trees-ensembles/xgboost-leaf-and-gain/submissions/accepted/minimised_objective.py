import numpy as np


def xgb_gains(GL, HL, G, H, lam, alpha, gamma, min_child_weight):
    """Puts the weight into the objective g w + (h + lam) w^2 / 2 + alpha |w| instead of using the score's formula."""

    def best(g, h):
        g, q = np.atleast_1d(g).astype(float), np.atleast_1d(h) + lam
        w = np.zeros(len(g))
        down, up = (g > alpha) & (q > 0), (g < -alpha) & (q > 0)
        w[down] = (alpha - g[down]) / q[down]
        w[up] = -(alpha + g[up]) / q[up]
        return w, g * w + 0.5 * q * w * w + alpha * np.abs(w)

    wl, left = best(GL, HL)
    wr, right = best(G - GL, H - HL)
    _, node = best(G, H)
    gain = node - left - right - gamma
    gain[(HL < min_child_weight) | (H - HL < min_child_weight)] = -np.inf
    return gain, wl, wr
