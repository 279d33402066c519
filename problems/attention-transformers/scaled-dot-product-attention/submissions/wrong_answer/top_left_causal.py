"""Aligns the causal mask at the start: the same only when Lq == Lk."""

import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    Lq, Lk = Q.shape[-2], K.shape[-2]
    allowed = np.ones((Lq, Lk), dtype=bool)
    if causal:
        allowed = np.tri(Lq, Lk, 0, dtype=bool)
    if mask is not None:
        allowed = allowed & mask
    scores = Q @ np.swapaxes(K, -1, -2) / Q.shape[-1] ** 0.5
    scores = np.where(allowed, scores, -np.inf)
    m = scores.max(axis=-1, keepdims=True)
    e = np.exp(scores - np.where(np.isinf(m), 0, m).astype(scores.dtype))
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total == 0, 1, total).astype(scores.dtype)
    return weights @ V, weights
