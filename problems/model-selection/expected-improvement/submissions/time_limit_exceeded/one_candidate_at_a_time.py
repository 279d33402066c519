import math

import numpy as np
from scipy.special import erfcx


def log_h(z):
    log_phi = -z * z / 2 - math.log(math.sqrt(2 * math.pi))
    if z > 0:
        return math.log(z * math.erfc(-z / math.sqrt(2)) / 2 + math.exp(log_phi))
    if z > -30:
        return log_phi + math.log(1 + z * math.sqrt(math.pi / 2) * float(erfcx(-z / math.sqrt(2))))
    s = 1 / z**2
    return log_phi + math.log(s * (1 - 3 * s * (1 - 5 * s * (1 - 7 * s))))


def expected_improvement(mu, sigma, best, xi=0.0, maximize=False):
    """A Python loop over the candidates."""
    found = []
    for i in range(len(mu)):
        gain = (mu[i] - best if maximize else best - mu[i]) - xi
        if sigma[i] > 0:
            found.append(math.log(sigma[i]) + log_h(float(gain / sigma[i])))
        else:
            found.append(math.log(gain) if gain > 0 else -math.inf)
    log_ei = np.array(found)
    return np.exp(log_ei), log_ei, int(log_ei.argmax())
