"""Copies the logits into a tensor of the default dtype, which is float32."""

import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    shifted = torch.zeros(x.shape)
    shifted.copy_(x - x.amax(dim=1, keepdim=True))
    e = shifted.exp()
    return e / e.sum(dim=1, keepdim=True)
