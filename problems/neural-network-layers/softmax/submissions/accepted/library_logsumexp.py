import numpy as np
from scipy.special import logsumexp


def softmax(x: np.ndarray) -> np.ndarray:
    """exp(x - log sum exp x), with the logarithm from a library that shifts by itself.

    The logarithm is about as large as the logits and rounded as such: 0.00002 in float32 at 250.
    """
    return np.exp(x - logsumexp(x, axis=1, keepdims=True))
