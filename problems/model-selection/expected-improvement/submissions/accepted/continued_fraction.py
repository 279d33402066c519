import numpy as np
from scipy.special import erfc


def tail(x):
    """ln(phi(x) - x Phi(-x)) for x >= 2, by a continued fraction of ratios of repeated integrals of the tail."""
    r = np.zeros_like(x)
    for k in range(120, 1, -1):  # i^k / i^(k-1) = 1 / (x + (k + 1) i^(k+1) / i^k)
        r = 1 / (x + k * r)
    first = 1 / (x + r)  # Q / phi, the Mills ratio
    return -x * x / 2 - np.log(np.sqrt(2 * np.pi)) + np.log(first) + np.log(r)


def expected_improvement(mu, sigma, best, xi=0.0, maximize=False):
    """phi - x Q is Q times the next ratio of the continued fraction of the Mills ratio: no subtraction at all."""
    gain = (mu - best if maximize else best - mu) - xi
    is_sure = sigma == 0
    s = np.where(is_sure, 1.0, sigma)
    z = gain / s
    body = np.maximum(z, -2.0)
    h = body * erfc(-body / np.sqrt(2)) / 2 + np.exp(-body * body / 2) / np.sqrt(2 * np.pi)
    far = z < -2
    log_h = np.log(h)
    log_h[far] = tail(-z[far])
    with np.errstate(divide="ignore"):
        log_ei = np.where(is_sure, np.log(np.maximum(gain, 0)), np.log(s) + log_h)
    return np.exp(log_ei), log_ei, int(np.argmax(log_ei))
