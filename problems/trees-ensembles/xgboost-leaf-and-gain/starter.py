import numpy as np


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
    """Gains and leaf weights of candidate splits of one node.

    GL, HL: (m,) gradient and hessian sums of the left sides; G, H: sums of the node; lam, alpha: L2 and L1 penalty;
    gamma: price of a leaf; min_child_weight: least hessian sum of a side. Returns (gain, w_left, w_right), each (m,).
    """
    raise NotImplementedError
