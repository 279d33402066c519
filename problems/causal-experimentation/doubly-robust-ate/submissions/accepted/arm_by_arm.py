import numpy as np
from scipy.stats import sem


def ate(y, t, e, m0, m1, clip):
    """Indexes the arms instead of multiplying by indicators."""
    one, zero = np.flatnonzero(t), np.flatnonzero(np.logical_not(t))
    if one.size == 0 or zero.size == 0:
        raise ValueError("an arm is empty")
    chance = np.minimum(np.maximum(e, clip), 1 - clip)
    plain, robust = np.empty(len(y)), m1 - m0
    mu, spread, means, errors = [], [], [], []
    for arm, p, m, sign in ((one, chance[one], m1, 1), (zero, 1 - chance[zero], m0, -1)):
        plain[arm] = sign * y[arm] / p
        robust[arm] += sign * (y[arm] - m[arm]) / p
        w = 1 / p
        w /= w.sum()
        mu.append(np.average(y[arm], weights=w))
        spread.append((w * w * (y[arm] - mu[-1]) ** 2).sum())
        means.append(y[arm].mean())
        errors.append(sem(y[arm]) ** 2)
    return {
        "naive": (means[0] - means[1], np.sqrt(sum(errors))),
        "ipw": (plain.mean(), sem(plain)),
        "hajek": (mu[0] - mu[1], np.sqrt(sum(spread))),
        "aipw": (robust.mean(), sem(robust)),
    }
