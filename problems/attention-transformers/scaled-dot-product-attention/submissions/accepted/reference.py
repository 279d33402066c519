import math

import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """weights = softmax over the allowed keys of Q K^T / sqrt(d); out = weights V."""
    Lq, d = Q.shape[-2:]
    Lk = K.shape[-2]

    allowed = np.ones((Lq, Lk), dtype=bool)
    if causal:
        allowed = np.tri(Lq, Lk, Lk - Lq, dtype=bool)  # (Lq, Lk)   j <= i + (Lk - Lq)
    if mask is not None:
        allowed = allowed & mask  # (..., Lq, Lk)

    scores = Q @ K.swapaxes(-1, -2) / math.sqrt(d)  # (..., Lq, Lk)
    scores = np.where(allowed, scores, -np.inf)

    # Starting from the lowest float, a row without any allowed key has a finite maximum too, and exp(-inf - m) is 0.
    lowest = np.finfo(scores.dtype).min
    m = scores.max(axis=-1, keepdims=True, initial=lowest)  # (..., Lq, 1)
    e = np.exp(scores - m)  # (..., Lq, Lk)

    # The largest allowed score adds exp(0) = 1: a sum below 1 is the 0 of a row without keys.
    total = e.sum(axis=-1, keepdims=True)  # (..., Lq, 1)
    weights = e / np.maximum(total, 1.0)  # (..., Lq, Lk)
    return weights @ V, weights  # (..., Lq, dv), (..., Lq, Lk)
