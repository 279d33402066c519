import numpy as np


def inbatch_loss(Ue, Ve, item_ids, log_q, tau):
    """Adds log_q: popular items are punished twice."""
    B = len(Ue)
    logits = Ue @ Ve.T / tau + log_q

    hit = item_ids[:, np.newaxis] == item_ids
    np.fill_diagonal(hit, False)
    logits[hit] = -np.inf

    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -np.trace(log_p) / B

    g = (np.exp(log_p) - np.eye(B)) / (B * tau)
    return float(loss), g @ Ve, g.T @ Ue
