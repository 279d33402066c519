import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    """Row-wise softmax.

    x: (n, c) logits, float64 or float32; entries may be -inf, but never a whole row.
    Returns (n, c) probabilities; every row sums to 1. x is left as it was.
    """
    raise NotImplementedError
