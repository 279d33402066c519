import numpy as np


def mmr(rel, E, lam, k):
    """Scores everything against the best item, and sorts once."""
    length = np.linalg.norm(E, axis=1, keepdims=True)
    unit = E / np.where(length > 0, length, 1.0)

    nearest = np.full(len(rel), -np.inf)
    free = np.ones(len(rel), dtype=bool)
    selected: list[int] = []
    for _ in range(min(k, len(rel))):
        penalty = nearest if selected else 0.0
        score = np.where(free, lam * rel - (1.0 - lam) * penalty, -np.inf)
        i = int(np.argmax(score >= score.max() - 1e-12))
        selected.append(i)
        free[i] = False
        nearest = nearest if len(selected) > 1 else unit @ unit[i]
    return selected
