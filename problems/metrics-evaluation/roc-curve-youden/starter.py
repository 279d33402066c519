import numpy as np


def roc_curve_youden(y_true: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """ROC curve and the threshold with the largest tpr - fpr.

    y_true: (n,) 0 or 1, integers or booleans; scores: (n,) float64 or float32, higher means more positive.
    Returns (fpr (m + 1,), tpr (m + 1,), thresholds (m + 1,), best_threshold), where m is the number of distinct scores.
    Raises ValueError if one of the classes does not occur.
    """
    raise NotImplementedError
