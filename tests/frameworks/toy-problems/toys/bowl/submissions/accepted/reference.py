import numpy as np


def bowl(x: np.ndarray, depth: float, w: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
    return float(w @ x**2 - depth), 2 * w * x, x**2
