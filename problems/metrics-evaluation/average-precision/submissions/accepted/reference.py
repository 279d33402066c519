import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
    order = np.argsort(scores)[::-1]  # (n,) from the highest score down
    s, y = scores[order], y_true[order]

    # A threshold takes a whole block of equal scores: only the last item of each block is a point of the curve.
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)  # (m,)

    hits = np.cumsum(y)[ends]  # (m,) true positives at each threshold
    precision = hits / (ends + 1)
    recall = hits / max(hits[-1], 1)  # without positives there are no hits either

    ap = np.sum(np.diff(recall, prepend=0.0) * precision)
    return float(ap), precision, recall
