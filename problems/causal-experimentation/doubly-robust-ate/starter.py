import numpy as np


def ate(
    y: np.ndarray, t: np.ndarray, e: np.ndarray, m0: np.ndarray, m1: np.ndarray, clip: float
) -> dict[str, tuple[float, float]]:
    """Average treatment effect by four estimators, each with its standard error.

    y: (n,) outcome; t: (n,) treatment, 0/1 integers or booleans; e: (n,) propensity; m0, m1: (n,) predicted outcome
    without and with treatment; clip: bound for the propensity, in (0, 0.5).
    Returns {"naive": (estimate, se), "ipw": …, "hajek": …, "aipw": …}. Raises ValueError if an arm is empty.
    """
    raise NotImplementedError
