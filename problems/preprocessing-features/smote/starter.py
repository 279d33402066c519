import numpy as np


def smote(X_min: np.ndarray, k: int, base_idx: np.ndarray, nn_pick: np.ndarray, gap: np.ndarray) -> np.ndarray:
    """New samples on the segments between rows of the rare class and their near neighbours.

    X_min: (m, d) float64, m >= 2; k >= 1; base_idx: (s,) ints in [0, m); nn_pick: (s,) ints >= 0; gap: (s,) in [0, 1).
    Returns (s, d).
    """
    raise NotImplementedError
