"""Takes any h + lam below 1e-10 for zero."""

import numpy as np


def leaf(g: np.ndarray, h: np.ndarray, lam: float, alpha: float) -> tuple[np.ndarray, np.ndarray]:
    """Weight and score of leaves with gradient sums g and hessian sums h."""
    T = np.sign(g) * np.maximum(np.abs(g) - alpha, 0)  # moved towards 0 by alpha, and stopped there
    curvature = np.asarray(h + lam)
    inverse = np.divide(1, curvature, out=np.zeros(curvature.shape), where=curvature > 1e-10)
    return -T * inverse, T**2 * inverse


def xgb_gains(
    GL: np.ndarray,
    HL: np.ndarray,
    G: float,
    H: float,
    lam: float,
    alpha: float,
    gamma: float,
    min_child_weight: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    GR, HR = G - GL, H - HL  # (m,)
    w_left, score_left = leaf(GL, HL, lam, alpha)
    w_right, score_right = leaf(GR, HR, lam, alpha)
    _, score_node = leaf(G, H, lam, alpha)

    gain = 0.5 * (score_left + score_right - score_node) - gamma
    is_light = np.minimum(HL, HR) < min_child_weight
    return np.where(is_light, -np.inf, gain), w_left, w_right
