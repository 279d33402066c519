"""Takes a negative reduction for a mistake."""

import numpy as np


def difference(v: np.ndarray, treated: np.ndarray) -> tuple[float, float]:
    """Difference of means and its standard error, without pooling the variances."""
    a, b = v[treated], v[~treated]
    return float(a.mean() - b.mean()), float(np.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b)))


def cuped(y: np.ndarray, x: np.ndarray, treated: np.ndarray, has_pre: np.ndarray) -> dict:
    known = x[has_pre]  # (m,)
    past = np.zeros(len(y))  # (n,) x - mean(x); users without history sit at the mean
    theta = 0.0
    if np.any(known != known[:1]):
        past[has_pre] = known - known.mean()
        theta = past @ (y - y.mean()) / (past @ past)

    raw = difference(y, treated)
    adjusted = difference(y - theta * past, treated)
    reduction = max(0.0, 1 - (adjusted[1] / raw[1]) ** 2) if raw[1] > 0 else 0.0
    return {"raw": raw, "cuped": adjusted, "theta": float(theta), "reduction": reduction}
