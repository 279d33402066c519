import numpy as np
from scipy.optimize import minimize
from scipy.special import expit


def platt(f, y):
    """BFGS from SciPy on scores between -1 and 1, with the mean loss."""
    n_pos = int(y.sum())
    n_neg = y.size - n_pos
    target = np.where(y, 1 - 1 / (n_pos + 2), 1 / (n_neg + 2))
    low, high = f.min(), f.max()
    middle, half = (low + high) / 2, (high - low) / 2
    z = (f - middle) / half

    def loss_and_gradient(parameters):
        a, b = parameters
        s = a * z + b
        softplus = np.maximum(s, 0) + np.log1p(np.exp(-np.abs(s)))
        error = target - expit(-s)
        return (softplus - (1 - target) * s).mean(), np.array([error @ z, error.sum()]) / y.size

    start = [0.0, np.log((n_neg + 1) / (n_pos + 1))]
    a, b = minimize(loss_and_gradient, start, jac=True, method="BFGS", options={"gtol": 1e-9}).x
    return float(a / half), float(b - a / half * middle)
