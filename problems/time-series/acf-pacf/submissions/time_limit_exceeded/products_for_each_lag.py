import numpy as np


def acf_pacf(x, nlags):
    """Right, but one pass over the series for each lag."""
    acf, pacf = np.zeros(nlags + 1), np.zeros(nlags + 1)
    acf[0] = pacf[0] = 1.0
    if np.ptp(x) == 0:
        return acf, pacf
    d = x - x.mean()
    total = (d * d).sum()
    phi, variance = np.zeros(0), 1.0
    for k in range(1, nlags + 1):
        acf[k] = (d[:-k] * d[k:]).sum() / total
        pacf[k] = (acf[k] - phi @ acf[1:k][::-1]) / variance
        phi = np.append(phi - pacf[k] * phi[::-1], pacf[k])
        variance *= 1 - pacf[k] ** 2
    return acf, pacf
