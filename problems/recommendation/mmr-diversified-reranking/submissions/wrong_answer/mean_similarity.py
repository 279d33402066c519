import numpy as np


def mmr(rel, E, lam, k):
    """Subtracts the mean cosine with the selected items instead of the largest."""
    length = np.linalg.norm(E, axis=1, keepdims=True)
    unit = E / np.where(length > 0, length, 1.0)

    nearest = np.zeros(len(rel))
    free = np.ones(len(rel), dtype=bool)
    selected: list[int] = []
    for _ in range(min(k, len(rel))):
        penalty = nearest / max(len(selected), 1)
        score = np.where(free, lam * rel - (1.0 - lam) * penalty, -np.inf)
        i = int(np.argmax(score >= score.max() - 1e-12))
        selected.append(i)
        free[i] = False
        nearest = nearest + unit @ unit[i]
    return selected
