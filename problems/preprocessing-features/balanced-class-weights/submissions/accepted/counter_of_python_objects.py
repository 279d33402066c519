import math
from collections import Counter

import numpy as np


def class_weights(y, scheme="balanced", beta=0.999):
    """Counts Python objects, whose hashing is quick."""
    labels = y.tolist()
    counts = Counter(labels)
    if not counts:
        raise ValueError("empty")
    classes = sorted(counts)
    if scheme == "balanced":
        weight = {c: len(labels) / len(classes) / counts[c] for c in classes}
    elif scheme == "effective" and 0 <= beta < 1:
        share = {c: 1 / -math.expm1(counts[c] * math.log(beta)) if beta > 0 else 1.0 for c in classes}
        total = math.fsum(share.values())
        weight = {c: len(classes) * share[c] / total for c in classes}
    else:
        raise ValueError("scheme or beta")
    return np.array(classes), np.array([weight[c] for c in classes]), np.array([weight[c] for c in labels])
