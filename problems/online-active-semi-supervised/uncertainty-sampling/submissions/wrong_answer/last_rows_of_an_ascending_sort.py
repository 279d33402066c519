"""argsort()[-n:]: ascending, and tied rows from the end."""

import numpy as np


def most_uncertain(scores: np.ndarray, n_query: int) -> np.ndarray:
    """Rows by falling score; a stable sort of the negated scores keeps tied rows in order."""
    return np.argsort(np.round(scores, 12), kind="stable")[max(len(scores) - n_query, 0) :]


def uncertainty_query(probs: np.ndarray, n_query: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    first = probs.max(axis=1)  # (n,)
    others = probs.copy()
    others[np.arange(len(probs)), probs.argmax(axis=1)] = 0  # crosses out one largest, another may be left
    second = others.max(axis=1)

    logs = np.log(np.where(probs > 0, probs, 1.0))  # (n, K) 0 log 1 stands for 0 log 0
    scores = {
        "least_confident": 1 - first,
        "margin": second - first,
        "entropy": -np.sum(probs * logs, axis=1),
    }
    return {name: (score, most_uncertain(score, n_query)) for name, score in scores.items()}
