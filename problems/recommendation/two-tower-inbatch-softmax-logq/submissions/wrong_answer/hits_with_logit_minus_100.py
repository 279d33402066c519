"""-100 is not below every logit."""

import numpy as np


def inbatch_loss(
    Ue: np.ndarray, Ve: np.ndarray, item_ids: np.ndarray, log_q: np.ndarray, tau: float
) -> tuple[float, np.ndarray, np.ndarray]:
    B = len(Ue)
    logits = Ue @ Ve.T / tau - log_q  # (B, B) user by item; the correction belongs to the column

    hit = item_ids[:, np.newaxis] == item_ids  # the same item in another place is no negative
    np.fill_diagonal(hit, False)
    logits[hit] = -100.0

    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -np.trace(log_p) / B

    g = (np.exp(log_p) - np.eye(B)) / (B * tau)  # (B, B) d loss / d <Ue_i, Ve_j>; 0 at hits
    return float(loss), g @ Ve, g.T @ Ue
