import math

import torch


def attention(
    Q: torch.Tensor,
    K: torch.Tensor,
    V: torch.Tensor,
    mask: torch.Tensor | None = None,
    causal: bool = False,
) -> tuple[torch.Tensor, torch.Tensor]:
    """weights = softmax over the allowed keys of Q K^T / sqrt(d); out = weights V."""
    Lq, d = Q.shape[-2:]
    Lk = K.shape[-2]

    allowed = torch.ones(Lq, Lk, dtype=torch.bool)
    if causal:
        allowed = allowed.tril(Lk - Lq)  # (Lq, Lk)   j <= i + (Lk - Lq)
    if mask is not None:
        allowed = allowed & mask  # (..., Lq, Lk)

    scores = Q @ K.transpose(-1, -2) / math.sqrt(d)  # (..., Lq, Lk)
    scores = scores.masked_fill(~allowed, -math.inf)

    # At least the lowest float, a row without any allowed key has a finite maximum too, and exp(-inf - m) is 0.
    lowest = torch.finfo(scores.dtype).min
    m = scores.amax(dim=-1, keepdim=True).clamp(min=lowest)  # (..., Lq, 1)
    e = torch.exp(scores - m)  # (..., Lq, Lk)

    # The largest allowed score adds exp(0) = 1: a sum below 1 is the 0 of a row without keys.
    total = e.sum(dim=-1, keepdim=True)  # (..., Lq, 1)
    weights = e / total.clamp(min=1.0)  # (..., Lq, Lk)
    return weights @ V, weights  # (..., Lq, dv), (..., Lq, Lk)
