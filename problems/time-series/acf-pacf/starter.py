import numpy as np


def acf_pacf(x: np.ndarray, nlags: int) -> tuple[np.ndarray, np.ndarray]:
    """Autocorrelations and partial autocorrelations at the lags 0 ... nlags.

    x: (n,) float64; nlags: at least 0 and less than n.
    Returns (acf, pacf), both (nlags + 1,) and both beginning with 1.
    """
    raise NotImplementedError
