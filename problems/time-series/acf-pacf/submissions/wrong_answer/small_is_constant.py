import numpy as np
from scipy.fft import irfft, next_fast_len, rfft


def acf_pacf(x: np.ndarray, nlags: int) -> tuple[np.ndarray, np.ndarray]:
    """Takes a series of small values for a constant one."""
    if ((x - x.mean()) ** 2).sum() < 1e-12:
        nothing = np.append(1.0, np.zeros(nlags))
        return nothing, nothing
    acf = autocorrelations(x - x.mean(), nlags)
    return acf, durbin_levinson(acf)


def autocorrelations(d: np.ndarray, nlags: int) -> np.ndarray:
    """The sums of lagged products of d (n,), all at once: the inverse transform of its power spectrum."""
    # The transform takes d for periodic; nlags zeros behind it keep the end from meeting the start.
    size = next_fast_len(len(d) + nlags)
    sums = irfft(np.abs(rfft(d, size)) ** 2, size)[: nlags + 1]
    return sums / sums[0]


def durbin_levinson(acf: np.ndarray) -> np.ndarray:
    """The last coefficient of the Yule-Walker solution of each order, each solution from the one before."""
    pacf = np.ones(len(acf))
    phi = np.empty(0)  # (k - 1,) phi_{k-1, 1} ... phi_{k-1, k-1}
    variance = 1.0  # what the best prediction from k - 1 values leaves unexplained
    for k in range(1, len(acf)):
        unexplained = acf[k] - phi @ acf[k - 1 : 0 : -1]
        pacf[k] = unexplained / variance
        phi = np.append(phi - pacf[k] * phi[::-1], pacf[k])  # (k,)
        variance *= 1 - pacf[k] ** 2
    return pacf
