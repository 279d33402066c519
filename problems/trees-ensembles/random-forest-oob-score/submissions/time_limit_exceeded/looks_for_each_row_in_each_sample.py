import numpy as np


def oob_score(preds, boot_idx, y, n_classes):
    """Searches the sample of every tree for every row."""
    B, n = preds.shape
    votes = np.zeros((n, n_classes), dtype=int)
    for b in range(B):
        for i in range(n):
            if i not in boot_idx[b]:
                votes[i, preds[b, i]] += 1
    covered = votes.sum(axis=1) > 0
    label = np.where(covered, votes.argmax(axis=1), -1)
    accuracy = (label == y).sum() / covered.sum() if covered.any() else float("nan")
    return label, float(accuracy), float(covered.mean())
