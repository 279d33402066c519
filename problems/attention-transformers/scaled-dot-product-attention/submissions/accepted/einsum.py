import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Contractions by einsum; forbidden keys are taken out after exp, the shift is over the allowed ones."""
    Lq, Lk = Q.shape[-2], K.shape[-2]
    scores = np.einsum("...qd,...kd->...qk", Q * Q.shape[-1] ** -0.5, K)
    allowed = np.ones(scores.shape[-2:], dtype=bool)
    if mask is not None:
        allowed = np.logical_and(allowed, mask)
    if causal:
        ahead = np.arange(Lk) > np.arange(Lq)[:, None] + (Lk - Lq)
        allowed = allowed & ~ahead
    if not allowed.all():
        scores = np.where(allowed, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    scores -= np.where(np.isneginf(top), 0.0, top).astype(scores.dtype)
    np.exp(scores, out=scores)
    total = scores.sum(axis=-1, keepdims=True)
    total[total == 0] = 1
    scores /= total
    return np.einsum("...qk,...kv->...qv", scores, V), scores
