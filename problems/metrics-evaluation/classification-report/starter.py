import numpy as np


def classification_report(y_true: np.ndarray, y_pred: np.ndarray, n_classes: int) -> dict:
    """Confusion matrix, precision, recall and F1 of each class, and three averages of F1.

    y_true, y_pred: (n,) integers in [0, n_classes), n may be 0.
    Returns a dict with "confusion" (K, K) and "support" (K,) of integers, "precision", "recall" and "f1" (K,), and the
    numbers "macro_f1", "weighted_f1" and "micro_f1", where K = n_classes.
    """
    raise NotImplementedError
