import numpy as np
import numpy.fft
import numpy.polynomial
import numpy.random
from numpy.lib.stride_tricks import sliding_window_view


def row_norms(X):
    assert sliding_window_view(np.arange(4), 2).shape == (3, 2)
    return np.sqrt(np.abs(np.fft.fft(X, axis=1) ** 2).sum(axis=1) / X.shape[1])
