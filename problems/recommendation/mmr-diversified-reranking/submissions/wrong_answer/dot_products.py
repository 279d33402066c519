import numpy as np


def mmr(rel, E, lam, k):
    """Does not normalise the embeddings."""
    unit = E

    nearest = np.full(len(rel), -np.inf)
    free = np.ones(len(rel), dtype=bool)
    selected: list[int] = []
    for _ in range(min(k, len(rel))):
        penalty = nearest if selected else 0.0
        score = np.where(free, lam * rel - (1.0 - lam) * penalty, -np.inf)
        i = int(np.argmax(score >= score.max() - 1e-12))
        selected.append(i)
        free[i] = False
        nearest = np.maximum(nearest, unit @ unit[i])
    return selected
