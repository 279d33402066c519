import numpy as np


def shapley_values(f, x, background):
    """Harsanyi dividends: what each coalition adds beyond its parts is shared equally among its members."""
    d = len(x)
    dividend = np.empty(2**d)
    for code in range(2**d):
        rows = background.copy()
        for j in range(d):
            if code >> j & 1:
                rows[:, j] = x[j]
        dividend[code] = f(rows).mean()
    base = float(dividend[0])
    for j in range(d):  # the Moebius transform, one feature at a time
        halves = dividend.reshape(-1, 2, 2**j)
        halves[:, 1] -= halves[:, 0]
    phi = np.zeros(d)
    for code in range(1, 2**d):
        members = [j for j in range(d) if code >> j & 1]
        phi[members] += dividend[code] / len(members)
    return phi, base
