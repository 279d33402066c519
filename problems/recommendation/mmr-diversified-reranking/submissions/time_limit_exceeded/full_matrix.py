import numpy as np


def mmr(rel, E, lam, k):
    """All n x n cosines first: more memory than there is."""
    length = np.linalg.norm(E, axis=1, keepdims=True)
    unit = E / np.where(length > 0, length, 1.0)
    cosine = unit @ unit.T
    selected = []
    for _ in range(min(k, len(rel))):
        score = lam * rel - (1 - lam) * (cosine[selected].max(axis=0) if selected else 0.0)
        score[selected] = -np.inf
        selected.append(int(np.flatnonzero(score >= score.max() - 1e-12)[0]))
    return selected
