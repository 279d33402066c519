import numpy as np


def attention(
    Q: np.ndarray,
    K: np.ndarray,
    V: np.ndarray,
    mask: np.ndarray | None = None,
    causal: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Scaled dot-product attention.

    Q: (..., Lq, d), K: (..., Lk, d), V: (..., Lk, dv), floats.
    mask: bool, broadcastable to (..., Lq, Lk); True means the query may see the key.
    causal: query i sees only keys j <= i + (Lk - Lq).
    Returns (out, weights) of shapes (..., Lq, dv) and (..., Lq, Lk). A query that sees no key gets zeros in both.
    """
    raise NotImplementedError
