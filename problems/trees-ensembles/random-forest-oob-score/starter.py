import numpy as np


def oob_score(
    preds: np.ndarray, boot_idx: np.ndarray, y: np.ndarray, n_classes: int
) -> tuple[np.ndarray, float, float]:
    """Accuracy of a forest by the trees that have not seen a row.

    preds: (B, n) class that each tree gives to each training row; boot_idx: (B, m) rows that each tree was grown on;
    y: (n,) true classes. Returns (oob_label (n,) with -1 for rows without a vote, accuracy, coverage).
    """
    raise NotImplementedError
