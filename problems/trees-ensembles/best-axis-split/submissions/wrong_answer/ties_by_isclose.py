"""np.isclose takes a relative 1e-5 for a tie."""

import numpy as np


def best_split(X: np.ndarray, y: np.ndarray, n_classes: int, min_samples_leaf: int = 1) -> tuple[int, float, float]:
    n = len(X)
    order = np.argsort(X, axis=0)  # (n, d)
    V = np.take_along_axis(X, order, axis=0)  # (n, d) every column sorted

    # A cut after row i leaves the i + 1 smallest values of a column on the left: running counts know all cuts at once.
    running = np.cumsum(np.eye(n_classes)[y[order]], axis=0)  # (n, d, K)
    left, everyone = running[:-1], running[-1]  # (n - 1, d, K), (d, K)
    n_left = np.arange(1.0, n)[:, np.newaxis]  # (n - 1, 1)
    n_right = n - n_left

    # n_L I_L = n_L - sum_k L_k^2 / n_L, and the same on the right and above: the plain counts cancel in the gain.
    purity = (left**2).sum(axis=2) / n_left + ((everyone - left) ** 2).sum(axis=2) / n_right  # (n - 1, d)
    gain = (purity - (everyone**2).sum(axis=1) / n) / n

    allowed = (V[:-1] < V[1:]) & (n_left >= min_samples_leaf) & (n_right >= min_samples_leaf)
    gain = allowed * gain  # a cut that is not allowed gains nothing
    best = gain.max(initial=0.0)  # one row has no cut at all
    if best <= 1e-12:
        return -1, float("nan"), 0.0

    tied = np.isclose(gain, best)
    feature = tied.any(axis=0).argmax()  # argmax finds the first True
    cut = tied[:, feature].argmax()
    low, high = V[cut, feature], V[cut + 1, feature]
    middle = (low + high) / 2
    threshold = middle if middle < high else low
    return int(feature), float(threshold), float(gain[cut, feature])
