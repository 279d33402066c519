import numpy as np


def silhouette(X, labels):
    """A loop over samples with a loop over clusters inside."""
    names = np.unique(labels)
    if not 2 <= len(names) <= len(X) - 1:
        raise ValueError("number of clusters")
    s = np.zeros(len(X))
    for i, x in enumerate(X):
        inside = labels == labels[i]
        if inside.sum() == 1:
            continue
        a = np.linalg.norm(X[inside] - x, axis=1).sum() / (inside.sum() - 1)
        b = min(np.linalg.norm(X[labels == name] - x, axis=1).mean() for name in names if name != labels[i])
        if max(a, b) > 0:
            s[i] = (b - a) / max(a, b)
    return s, float(s.mean())
