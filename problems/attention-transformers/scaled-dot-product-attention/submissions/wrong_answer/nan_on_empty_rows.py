"""Subtracts -inf from -inf where a query sees nothing."""

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
        allowed = np.tri(Lq, Lk, Lk - Lq, dtype=bool)
    if mask is not None:
        allowed = allowed & mask
    scores = Q @ np.swapaxes(K, -1, -2) / Q.shape[-1] ** 0.5
    scores = np.where(allowed, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ V, weights
