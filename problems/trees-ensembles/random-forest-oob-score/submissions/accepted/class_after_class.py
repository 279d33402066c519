import numpy as np


def oob_score(preds, boot_idx, y, n_classes):
    """A loop over the classes, with the best class so far beside its votes; in-bag votes are struck out first."""
    B, n = preds.shape
    struck = np.array(preds)
    np.put_along_axis(struck, boot_idx, -1, axis=1)
    best, label = np.zeros(n, dtype=int), np.full(n, -1)
    for k in range(n_classes):
        votes = np.count_nonzero(struck == k, axis=0)
        label = np.where(votes > best, k, label)
        best = np.maximum(best, votes)
    covered = label >= 0
    with np.errstate(invalid="ignore"):
        accuracy = np.divide(np.count_nonzero(label == y), np.count_nonzero(covered))
    return label, float(accuracy), float(np.count_nonzero(covered) / n)
