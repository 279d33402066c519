import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    """p_ij = exp(x_ij - m_i) / sum_k exp(x_ik - m_i), with m_i the maximum of row i."""
    m = x.amax(dim=1, keepdim=True)  # (n, 1)
    e = torch.exp(x - m)  # (n, c)   every exponent <= 0
    total = e.sum(dim=1, keepdim=True)  # (n, 1)   at least exp(0) = 1
    return e / total  # (n, c)
