"""Counts votes for the classes that occur in y only."""

import numpy as np


def oob_score(
    preds: np.ndarray, boot_idx: np.ndarray, y: np.ndarray, n_classes: int
) -> tuple[np.ndarray, float, float]:
    B, n = preds.shape
    n_classes = int(y.max()) + 1
    out_of_bag = np.ones((B, n), dtype=bool)
    out_of_bag[np.arange(B)[:, np.newaxis], boot_idx] = False  # drawn once or ten times, it is in the bag

    # One number for each (row, class), so that one bincount holds all ballot boxes.
    _, row = np.nonzero(out_of_bag & (preds < n_classes))  # (votes,)
    ballots = row * n_classes + preds[out_of_bag & (preds < n_classes)]  # (votes,)
    votes = np.bincount(ballots, minlength=n * n_classes).reshape(n, n_classes)

    covered = votes.any(axis=1)  # (n,)
    oob_label = np.where(covered, votes.argmax(axis=1), -1)  # argmax takes the smallest of tied classes
    right = oob_label == y  # never where the label is -1
    accuracy = right.sum() / covered.sum() if covered.any() else np.nan
    return oob_label, float(accuracy), float(covered.mean())
