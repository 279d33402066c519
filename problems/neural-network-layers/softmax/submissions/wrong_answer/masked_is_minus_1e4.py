"""Puts a large negative number for -inf, and logits can be lower."""

import numpy as np


def softmax(x: np.ndarray) -> np.ndarray:
    x = np.where(np.isinf(x), -1e4, x)
    m = x.max(axis=1, keepdims=True)  # (n, 1)
    e = np.exp(x - m)  # (n, c)   every exponent <= 0
    total = e.sum(axis=1, keepdims=True)  # (n, 1)   at least exp(0) = 1
    return e / total  # (n, c)
