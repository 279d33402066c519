import numpy as np
from scipy.special import log_ndtr


def expected_improvement(mu, sigma, best, xi=0.0, maximize=False):
    """h(z) = phi(z) (1 - |z| Phi(z) / phi(z)), with Phi / phi as the exponential of a difference of logarithms."""
    gain = (best - mu if not maximize else mu - best) - xi
    log_ei = np.full(len(mu), -np.inf)
    sure = (sigma == 0) & (gain > 0)
    log_ei[sure] = np.log(gain[sure])

    z = gain[sigma > 0] / sigma[sigma > 0]
    log_phi = -0.5 * z * z - 0.5 * np.log(2 * np.pi)
    h = np.empty(len(z))
    right, far = z >= 0, z < -50
    middle = ~right & ~far
    h[right] = np.log(z[right] * np.exp(log_ndtr(z[right])) + np.exp(log_phi[right]))
    with np.errstate(divide="ignore"):
        h[middle] = log_phi[middle] + np.log1p(-np.exp(np.log(-z[middle]) + log_ndtr(z[middle]) - log_phi[middle]))
    w = z[far] ** -2.0
    h[far] = log_phi[far] + np.log(w) + np.log1p(w * (-3 + w * (15 - 105 * w)))
    log_ei[sigma > 0] = np.log(sigma[sigma > 0]) + h
    return np.exp(log_ei), log_ei, int(log_ei.argmax())
