import numpy as np
from scipy.signal import correlate


def acf_pacf(x, nlags):
    """SciPy's correlation; then Schur's recursion, which needs no coefficients at all."""
    pacf = np.zeros(nlags + 1)
    pacf[0] = 1.0
    if np.ptp(x) == 0:
        return pacf, pacf.copy()
    d = x - x.mean()
    acf = correlate(d, d, mode="full", method="fft")[len(d) - 1 : len(d) + nlags]
    acf = acf / acf[0]
    forward, backward = acf[1:].copy(), acf[:-1].copy()
    for k in range(1, nlags + 1):
        pacf[k] = forward[0] / backward[0]
        forward, backward = (forward - pacf[k] * backward)[1:], (backward - pacf[k] * forward)[:-1]
    return acf, pacf
