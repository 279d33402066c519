import numpy as np


def mmr(rel, E, lam, k):
    """Keeps the cosines with each selected item as a column, and takes the row maxima."""
    n, k = len(rel), min(k, len(rel))
    norm = np.sqrt((E**2).sum(axis=1))
    norm[norm == 0] = 1.0
    unit = (E.T / norm).T
    columns = np.zeros((k, n))
    taken = []
    best_so_far = np.zeros(n)
    for step in range(k):
        score = lam * rel - (1 - lam) * best_so_far
        score[taken] = -np.inf
        top = score.max()
        i = min(np.nonzero(top - score <= 1e-12)[0].tolist())
        taken.append(i)
        columns[step] = np.dot(unit, unit[i])
        best_so_far = columns[0].copy() if step == 0 else np.fmax(best_so_far, columns[step])
    return taken
