"""A selected zero embedding does not count among the selected ones."""

import numpy as np


def mmr(rel: np.ndarray, E: np.ndarray, lam: float, k: int) -> list[int]:
    length = np.linalg.norm(E, axis=1, keepdims=True)  # (n, 1)
    unit = E / np.where(length > 0, length, 1.0)  # a zero embedding stays zero: cosine 0 with everything

    nearest = np.full(len(rel), -np.inf)  # (n,) largest cosine with a selected item
    free = np.ones(len(rel), dtype=bool)
    selected: list[int] = []
    for _ in range(min(k, len(rel))):
        penalty = (1.0 - lam) * np.where(np.isfinite(nearest), nearest, 0.0)
        score = np.where(free, lam * rel - penalty, -np.inf)
        i = int(np.argmax(score >= score.max() - 1e-12))  # the first of those that are as good as the best
        selected.append(i)
        free[i] = False
        if length[i] > 0:
            nearest = np.maximum(nearest, unit @ unit[i])
    return selected
