import numpy as np


def class_weights(y, scheme="balanced", beta=0.999):
    """Looks through all labels again for each class."""
    if len(y) == 0 or scheme not in ("balanced", "effective") or (scheme == "effective" and not 0 <= beta < 1):
        raise ValueError("bad arguments")
    classes = np.unique(y)
    K = len(classes)
    weights, sample_weight = np.empty(K), np.empty(len(y))
    for j, c in enumerate(classes):
        count = np.sum(y == c)
        if scheme == "balanced":
            weights[j] = len(y) / (K * count)
        else:
            weights[j] = 1 / -np.expm1(count * np.log(beta)) if beta > 0 else 1.0
    if scheme == "effective":
        weights *= K / weights.sum()
    for j, c in enumerate(classes):
        sample_weight[y == c] = weights[j]
    return classes, weights, sample_weight
