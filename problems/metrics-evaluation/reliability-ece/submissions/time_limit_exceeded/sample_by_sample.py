import math
from bisect import bisect_left

import numpy as np


def reliability(probs, y, n_bins=10):
    """One sample after the other."""
    inner = np.linspace(0, 1, n_bins + 1)[1:-1].tolist()
    count, right, total = [0] * n_bins, [0] * n_bins, [0.0] * n_bins
    for row, label in zip(probs.tolist(), y.tolist()):
        c = max(row)
        b = bisect_left(inner, c)
        count[b] += 1
        right[b] += row.index(c) == label
        total[b] += c
    accuracy = [r / m if m else math.nan for r, m in zip(right, count)]
    confidence = [t / m if m else math.nan for t, m in zip(total, count)]
    gaps = [(abs(a - c), m) for a, c, m in zip(accuracy, confidence, count) if m]
    ece = sum(g * m for g, m in gaps) / len(y)
    return {"count": count, "accuracy": accuracy, "confidence": confidence, "ece": ece, "mce": max(g for g, _ in gaps)}
