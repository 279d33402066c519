import numpy as np


def mmr(rel, E, lam, k):
    """Candidates that are left, in the order of their index, with their running penalties."""
    square = np.einsum("ij,ij->i", E, E)
    scale = np.zeros(len(E))
    np.divide(1.0, np.sqrt(square), out=scale, where=square > 0)
    left = np.arange(len(rel))
    gain, worst = lam * rel, np.zeros(len(rel))
    chosen = []
    while len(chosen) < k and left.size:
        score = gain[left] - (1 - lam) * worst[left]
        place = np.flatnonzero(score >= score.max() - 1e-12)[0]
        pick = left[place]
        left = np.delete(left, place)
        cosine = (E[left] @ E[pick]) * scale[left] * scale[pick]
        worst[left] = cosine if not chosen else np.maximum(worst[left], cosine)
        chosen.append(int(pick))
    return chosen
