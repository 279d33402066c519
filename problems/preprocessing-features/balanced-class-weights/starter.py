import numpy as np


def class_weights(
    y: np.ndarray, scheme: str = "balanced", beta: float = 0.999
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Weights against imbalance.

    y: (n,) labels, whole numbers or text; scheme: "balanced" or "effective"; beta: in [0, 1), for "effective".
    Returns (classes (K,) ascending, weights (K,), sample_weight (n,)).
    """
    raise NotImplementedError
