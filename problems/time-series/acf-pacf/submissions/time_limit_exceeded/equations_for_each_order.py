import numpy as np
from scipy.linalg import solve_toeplitz
from scipy.signal import correlate


def acf_pacf(x, nlags):
    """Right, but it solves the equations of each order from the start."""
    pacf = np.zeros(nlags + 1)
    pacf[0] = 1.0
    if np.ptp(x) == 0:
        return pacf, pacf.copy()
    d = x - x.mean()
    acf = correlate(d, d, mode="full", method="fft")[len(d) - 1 : len(d) + nlags]
    acf = acf / acf[0]
    for k in range(1, nlags + 1):
        pacf[k] = solve_toeplitz(acf[:k], acf[1 : k + 1])[-1]
    return acf, pacf
