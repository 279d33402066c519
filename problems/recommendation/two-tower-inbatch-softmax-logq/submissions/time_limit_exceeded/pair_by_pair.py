import math

import numpy as np


def inbatch_loss(Ue, Ve, item_ids, log_q, tau):
    """Python loops over all pairs."""
    B = len(Ue)
    loss, dU, dV = 0.0, np.zeros_like(Ue), np.zeros_like(Ve)
    for i in range(B):
        scores = {}
        for j in range(B):
            if i == j or item_ids[i] != item_ids[j]:
                scores[j] = float(Ue[i] @ Ve[j]) / tau - log_q[j]
        top = max(scores.values())
        total = sum(math.exp(s - top) for s in scores.values())
        loss += top + math.log(total) - scores[i]
        for j, s in scores.items():
            g = (math.exp(s - top) / total - (i == j)) / (B * tau)
            dU[i] += g * Ve[j]
            dV[j] += g * Ue[i]
    return float(loss / B), dU, dV
