import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> list[np.ndarray]:
    """Everything in the dtype of Q; masks are added as 0 and -inf; the answer is a list, in column-major order."""
    dtype = Q.dtype
    Lq, Lk = Q.shape[-2], K.shape[-2]
    scores = (Q / np.sqrt(dtype.type(Q.shape[-1]))) @ K.swapaxes(-1, -2)  # (..., Lq, Lk)
    if mask is not None:
        scores = scores + np.where(mask, dtype.type(0), dtype.type(-np.inf))
    if causal:
        scores = scores + np.triu(np.full((Lq, Lk), -np.inf, dtype=dtype), 1 + Lk - Lq)
    m = scores.max(axis=-1, keepdims=True)  # (..., Lq, 1)
    e = np.exp(scores - np.where(np.isfinite(m), m, dtype.type(0)))  # (..., Lq, Lk)
    total = e.sum(axis=-1, keepdims=True)  # (..., Lq, 1)
    weights = np.divide(e, total, out=np.zeros_like(e), where=total > 0)
    return [np.asfortranarray(weights @ V), np.asfortranarray(weights)]
