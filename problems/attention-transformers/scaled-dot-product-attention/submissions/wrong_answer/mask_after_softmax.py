"""Zeroes the forbidden weights after the softmax and leaves the rest as it is."""

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
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    weights = np.where(allowed, weights, 0)
    return weights @ V, weights
