import torch


def attention(
    Q: torch.Tensor,
    K: torch.Tensor,
    V: torch.Tensor,
    mask: torch.Tensor | None = None,
    causal: bool = False,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Scaled dot-product attention.

    Q: (..., Lq, d), K: (..., Lk, d), V: (..., Lk, dv), floats.
    mask: bool, broadcastable to (..., Lq, Lk); True means the query may see the key.
    causal: query i sees only keys j <= i + (Lk - Lq).
    Returns (out, weights) of shapes (..., Lq, dv) and (..., Lq, Lk). A query that sees no key gets zeros in both.
    """
    raise NotImplementedError
