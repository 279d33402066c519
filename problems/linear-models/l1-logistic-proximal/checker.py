"""The value of the objective, the fit of the intercept and the zeros: what the constraints of the statement say."""

import numpy as np

WORSE, SLACK, OFF = 1e-6, 1e-3, 1e-4


def objective(X, y, lam, w, b):
    z = X @ w + b
    return (np.logaddexp(0.0, z) - y * z).mean() + lam * np.abs(w).sum()


def check(args, expected, got):
    X, y, lam = args[:3]
    try:
        w, b = got
        w, b = np.asarray(w, dtype=np.float64), np.asarray(b, dtype=np.float64)
    except (TypeError, ValueError):
        return {"ok": False, "message": "the answer must be a tuple (w, b) of an array and a number"}
    if w.shape != (X.shape[1],) or b.shape != ():
        return {"ok": False, "message": f"w has shape {w.shape} and b {b.shape}, not {(X.shape[1],)} and ()"}
    if not (np.isfinite(w).all() and np.isfinite(b)):
        return {"ok": False, "message": "w or b is not finite"}

    best_w, best_b = expected
    best = objective(X, y, lam, best_w, best_b)
    worse = objective(X, y, lam, w, b) - best
    used = max(worse, 0.0) / (WORSE * best)
    if used > 1:
        return {
            "ok": False,
            "message": f"the objective is {worse / best:.2g} above the minimum (relative)",
            "used": used,
        }

    p = np.exp(-np.logaddexp(0.0, -(X @ w + b)))
    off = abs((p - y).mean()) / OFF
    if off > 1:
        return {"ok": False, "message": "the mean of p is not that of y: b does not fit w", "used": off}

    best_p = np.exp(-np.logaddexp(0.0, -(X @ best_w + best_b)))
    g = (X - X.mean(axis=0)).T @ (best_p - y) / len(y)
    must_be_zero = (np.abs(g) < (1 - SLACK) * lam) | (not best_w.any())
    wrong = np.count_nonzero(w[must_be_zero])
    if wrong:
        return {"ok": False, "message": f"{wrong} of {must_be_zero.sum()} weights that must be exactly 0 are not"}
    return {"ok": True, "message": "", "used": max(used, off)}
