"""Averages the accuracies of single trees; nobody votes."""

import numpy as np


def oob_score(
    preds: np.ndarray, boot_idx: np.ndarray, y: np.ndarray, n_classes: int
) -> tuple[np.ndarray, float, float]:
    B, n = preds.shape
    out_of_bag = np.ones((B, n), dtype=bool)
    out_of_bag[np.arange(B)[:, np.newaxis], boot_idx] = False  # drawn once or ten times, it is in the bag

    # One number for each (row, class), so that one bincount holds all ballot boxes.
    _, row = np.nonzero(out_of_bag)  # (votes,)
    ballots = row * n_classes + preds[out_of_bag]  # (votes,)
    votes = np.bincount(ballots, minlength=n * n_classes).reshape(n, n_classes)

    covered = votes.any(axis=1)  # (n,)
    oob_label = np.where(covered, votes.argmax(axis=1), -1)  # argmax takes the smallest of tied classes
    hits = [(p == y)[o].mean() for p, o in zip(preds, out_of_bag) if o.any()]
    accuracy = np.mean(hits) if hits else np.nan
    return oob_label, float(accuracy), float(covered.mean())
