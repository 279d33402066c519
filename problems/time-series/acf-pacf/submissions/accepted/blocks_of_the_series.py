import numpy as np


def acf_pacf(x, nlags):
    """Short transforms of overlapping blocks, whose spectra are added up; coefficients in one array."""
    n = len(x)
    if (x == x[0]).all():
        return np.eye(1, nlags + 1)[0], np.eye(1, nlags + 1)[0]
    block = 1 << (2 * nlags + 64).bit_length()
    d = np.concatenate([x - x.mean(), np.zeros(block + nlags)])
    size = 2 * block
    sums = np.zeros(nlags + 1)
    for start in range(0, n, block):
        head = np.fft.rfft(d[start : min(start + block, n)], size)
        tail = np.fft.rfft(d[start : start + block + nlags], size)
        sums += np.fft.irfft(np.conj(head) * tail, size)[: nlags + 1]
    acf = sums / sums[0]
    pacf = np.ones(nlags + 1)
    phi = np.zeros(nlags)
    left = 1.0
    for k in range(nlags):
        a = (acf[k + 1] - np.dot(phi[:k][::-1], acf[1 : k + 1])) / left
        phi[:k] = phi[:k] - a * phi[:k][::-1]
        phi[k] = pacf[k + 1] = a
        left -= left * a * a
    return acf, pacf
