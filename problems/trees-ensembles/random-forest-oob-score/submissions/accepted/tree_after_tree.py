import numpy as np


def oob_score(preds, boot_idx, y, n_classes):
    """A loop over the trees: each adds its votes to a table."""
    n = len(y)
    votes = np.zeros((n, n_classes), dtype=int)
    for said, bag in zip(preds, boot_idx):
        may_vote = np.bincount(bag, minlength=n) == 0
        rows = np.flatnonzero(may_vote)
        votes[rows, said[rows]] += 1  # every row at most once in a tree
    n_votes = votes.sum(axis=1)
    label = votes.argmax(axis=1)
    label[n_votes == 0] = -1
    judged = np.flatnonzero(n_votes)
    accuracy = float(np.mean(label[judged] == y[judged])) if len(judged) else float("nan")
    return label, accuracy, len(judged) / n
