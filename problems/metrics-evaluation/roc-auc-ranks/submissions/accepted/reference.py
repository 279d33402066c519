import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    """AUC = sum over positives of w_i * (negative weight below s_i + half of that equal to s_i) / (P * N)."""
    if sample_weight is None:
        sample_weight = np.ones(len(scores))

    order = np.argsort(scores)
    s = scores[order]  # (n,) ascending
    positive = np.where(y_true[order] == 1, sample_weight[order], 0.0)  # (n,) weight as a positive
    negative = np.where(y_true[order] == 1, 0.0, sample_weight[order])  # (n,) weight as a negative

    # Equal scores stand together; each group begins where the score is another than the one before.
    starts = np.flatnonzero(np.concatenate(([True], s[1:] != s[:-1])))  # (g,)
    positive = np.add.reduceat(positive, starts)  # (g,)
    negative = np.add.reduceat(negative, starts)  # (g,)

    total = positive.sum() * negative.sum()
    if total == 0:
        raise ValueError("AUC needs positive weight in both classes")
    below = np.cumsum(negative) - negative  # (g,) negative weight with a lower score
    return float(np.sum(positive * (below + negative / 2)) / total)
