import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """One matrix at a time. Right; on many short sequences the price of the loop shows, on long ones it would not."""
    lead = Q.shape[:-2]
    (Lq, d), (Lk, dv) = Q.shape[-2:], V.shape[-2:]
    full = np.ones((*lead, Lq, Lk), dtype=bool)
    if mask is not None:
        full &= mask
    if causal:
        full &= np.tri(Lq, Lk, Lk - Lq, dtype=bool)
    out = np.zeros((*lead, Lq, dv), dtype=Q.dtype)
    weights = np.zeros((*lead, Lq, Lk), dtype=Q.dtype)
    for place in np.ndindex(*lead):
        s = Q[place] @ K[place].T / Q.dtype.type(np.sqrt(d))
        s[~full[place]] = -np.inf
        e = np.exp(s - np.maximum(s.max(axis=1, keepdims=True), np.finfo(s.dtype).min))
        w = e / np.maximum(e.sum(axis=1, keepdims=True), 1)
        weights[place] = w
        out[place] = w @ V[place]
    return out, weights
