"""exp of large logits overflows: inf / inf."""

import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    e = x.exp()
    return e / e.sum(dim=1, keepdim=True)
