import numpy as np


def softmax(x: np.ndarray) -> np.ndarray:
    """p_ij = exp(x_ij - m_i) / sum_k exp(x_ik - m_i), with m_i the maximum of row i."""
    m = x.max(axis=1, keepdims=True)  # (n, 1)
    e = np.exp(x - m)  # (n, c)   every exponent <= 0
    total = e.sum(axis=1, keepdims=True)  # (n, 1)   at least exp(0) = 1
    return e / total  # (n, c)
