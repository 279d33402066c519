import numpy as np


def class_weights(
    y: np.ndarray, scheme: str = "balanced", beta: float = 0.999
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scales the effective weights to a sum of 1."""
    if len(y) == 0:
        raise ValueError("no labels")
    classes, place, count = np.unique(y, return_inverse=True, return_counts=True)  # (K,), (n,), (K,)
    K = len(classes)

    if scheme == "balanced":
        weights = len(y) / (K * count)  # (K,)
    elif scheme == "effective":
        if not 0 <= beta < 1:
            raise ValueError("beta must lie in [0, 1)")
        # E_c is proportional to 1 - beta^n = -expm1(n log beta), and the factor cancels when the weights are scaled.
        with np.errstate(divide="ignore"):  # log 0 = -inf is right: 0^n = 0
            effective = np.expm1(count * np.log(beta))  # (K,)
        weights = 1 / effective / np.sum(1 / effective)
    else:
        raise ValueError(f"unknown scheme {scheme!r}")

    return classes, weights, weights[place]
