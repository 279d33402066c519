import numpy as np


def pegasos(X, y, lam, idx, project=False):
    """Labels multiplied into the rows at once; all w_t are kept and averaged at the end."""
    rows = X[idx] * y[idx][:, None]  # (T, d)
    history = np.zeros((len(idx) + 1, X.shape[1]))
    for t, row in enumerate(rows, 1):
        w = history[t - 1]
        gradient = lam * w - (row if w.dot(row) < 1 else 0.0)
        w = w - gradient / (lam * t)
        if project:
            w = w * min(1.0, 1.0 / np.sqrt(lam * w.dot(w))) if w.any() else w
        history[t] = w
    return history[-1], history[1:].mean(axis=0)
