import numpy as np


def integrated_gradients(
    x: np.ndarray,
    base: np.ndarray,
    W1: np.ndarray,
    b1: np.ndarray,
    W2: np.ndarray,
    b2: np.ndarray,
    target: int,
    m: int,
) -> tuple[np.ndarray, np.ndarray]:
    """Attributions of the probability of class `target` to the inputs, by the midpoint rule with m points.

    x, base: (n, d); W1: (d, h); b1: (h,); W2: (h, C); b2: (C,).
    Returns (attributions (n, d), gap (n,)).
    """
    raise NotImplementedError
