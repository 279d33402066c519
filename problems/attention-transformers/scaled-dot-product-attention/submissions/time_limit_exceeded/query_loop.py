"""Right, but one query at a time."""

import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    lead = Q.shape[:-2]
    (Lq, d), (Lk, dv) = Q.shape[-2:], V.shape[-2:]
    allowed = np.ones((*lead, Lq, Lk), dtype=bool)
    if mask is not None:
        allowed &= mask
    out = np.zeros((*lead, Lq, dv), dtype=Q.dtype)
    weights = np.zeros((*lead, Lq, Lk), dtype=Q.dtype)
    for place in np.ndindex(*lead):
        for i in range(Lq):
            seen = allowed[place][i]
            if causal:
                seen = seen & (np.arange(Lk) <= i + Lk - Lq)
            if not seen.any():
                continue
            s = K[place][seen] @ Q[place][i] / np.sqrt(d)
            e = np.exp(s - s.max())
            w = e / e.sum()
            weights[place][i, seen] = w
            out[place][i] = w @ V[place][seen]
    return out, weights
