import numpy as np


def mmr(rel, E, lam, k):
    """Compares every item with all selected ones anew in each step."""
    length = np.linalg.norm(E, axis=1, keepdims=True)
    unit = E / np.where(length > 0, length, 1.0)
    selected = []
    for _ in range(min(k, len(rel))):
        score = lam * rel
        if selected:
            score = score - (1 - lam) * np.max([unit @ unit[j] for j in selected], axis=0)
        score[selected] = -np.inf
        selected.append(int(np.flatnonzero(score >= score.max() - 1e-12)[0]))
    return selected
