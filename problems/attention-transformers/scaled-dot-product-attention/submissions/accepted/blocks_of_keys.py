import numpy as np

BLOCK = 16


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Another algorithm: one pass over blocks of keys with a running maximum, sum and output (an online softmax).

    Only because the weights are asked for too are the scores kept; `out` never looks at them again.
    """
    *lead, Lq, d = Q.shape
    Lk, dv = V.shape[-2:]
    if mask is not None:
        mask = np.broadcast_to(mask, (*lead, Lq, Lk))
    Qs = Q / Q.dtype.type(d**0.5)
    last_seen = np.arange(Lq)[:, None] + (Lk - Lq)

    top = np.full((*lead, Lq, 1), -np.inf, dtype=Q.dtype)
    total = np.zeros((*lead, Lq, 1), dtype=Q.dtype)
    out = np.zeros((*lead, Lq, dv), dtype=Q.dtype)
    scores = np.empty((*lead, Lq, Lk), dtype=Q.dtype)
    for start in range(0, Lk, BLOCK):
        stop = min(start + BLOCK, Lk)
        s = Qs @ K[..., start:stop, :].swapaxes(-1, -2)
        if mask is not None:
            s[~mask[..., start:stop]] = -np.inf
        if causal:
            s[..., np.arange(start, stop) > last_seen] = -np.inf
        new_top = np.maximum(top, s.max(axis=-1, keepdims=True))
        finite = np.where(np.isneginf(new_top), Q.dtype.type(0), new_top)
        shrink = np.exp(top - finite)
        e = np.exp(s - finite)
        total = total * shrink + e.sum(axis=-1, keepdims=True)
        out = out * shrink + e @ V[..., start:stop, :]
        top = new_top
        scores[..., start:stop] = s
    finite = np.where(np.isneginf(top), Q.dtype.type(0), top)
    total = np.where(total == 0, Q.dtype.type(1), total)
    return out / total, np.exp(scores - finite) / total
