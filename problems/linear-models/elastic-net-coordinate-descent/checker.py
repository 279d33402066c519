"""The value of the objective, the zeros, and the mean of the residuals: what the constraints of the statement say."""

import numpy as np

WORSE, SLACK, OFF = 1e-6, 1e-4, 1e-4


def objective(X, y, alpha, l1_ratio, w, b):
    loss = ((y - X @ w - b) ** 2).mean() / 2
    return loss + alpha * (l1_ratio * np.abs(w).sum() + (1 - l1_ratio) / 2 * (w**2).sum())


def check(args, expected, got):
    X, y, alpha, l1_ratio = args[:4]
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
    best = objective(X, y, alpha, l1_ratio, best_w, best_b)
    worse = objective(X, y, alpha, l1_ratio, w, b) - best
    used = max(worse, 0.0) / (WORSE * best + 1e-12)
    if used > 1:
        message = f"the objective is {worse / max(best, 1e-12):.2g} above the minimum (relative)"
        return {"ok": False, "message": message, "used": used}

    off = abs((y - X @ w - b).mean()) / (OFF * (1 + abs(y.mean())))
    if off > 1:
        return {"ok": False, "message": "the mean of the residuals is not zero: b does not fit w", "used": off}

    g = (X - X.mean(axis=0)).T @ (y - X @ best_w) / len(y)
    must_be_zero = (np.abs(g) < (1 - SLACK) * alpha * l1_ratio) | (X.max(axis=0) == X.min(axis=0))
    wrong = np.count_nonzero(w[must_be_zero])
    if wrong:
        return {"ok": False, "message": f"{wrong} of {must_be_zero.sum()} weights that must be exactly 0 are not"}
    return {"ok": True, "message": "", "used": max(used, off)}
