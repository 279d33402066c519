import numpy as np


def inbatch_loss(Ue, Ve, item_ids, log_q, tau):
    """One user at a time, against the items that are its own or no hits."""
    B = len(Ue)
    loss, dU, dV = 0.0, np.zeros_like(Ue), np.zeros_like(Ve)
    for i in range(B):
        use = item_ids != item_ids[i]
        use[i] = True
        columns = np.flatnonzero(use)
        score = Ve[columns] @ Ue[i] / tau - log_q[columns]
        top = score.max()
        weight = np.exp(score - top)
        total = weight.sum()
        own = np.searchsorted(columns, i)
        loss += top + np.log(total) - score[own]
        g = weight / total
        g[own] -= 1.0
        g /= B * tau
        dU[i] = g @ Ve[columns]
        dV[columns] += np.outer(g, Ue[i])
    return float(loss / B), dU, dV
