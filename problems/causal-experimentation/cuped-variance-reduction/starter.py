import numpy as np


def cuped(y: np.ndarray, x: np.ndarray, treated: np.ndarray, has_pre: np.ndarray) -> dict:
    """Effect of a treatment, with and without adjustment by a pre-period value.

    y: (n,) float64 metric; x: (n,) float64 value from before, meaningless where not has_pre (possibly NaN);
    treated, has_pre: (n,) bool.
    Returns {"raw": (effect, se), "cuped": (effect, se), "theta": float, "reduction": float}.
    """
    raise NotImplementedError
