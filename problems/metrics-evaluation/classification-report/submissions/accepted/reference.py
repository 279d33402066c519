import numpy as np


def classification_report(y_true: np.ndarray, y_pred: np.ndarray, n_classes: int) -> dict:
    K = n_classes
    cells = np.bincount(y_true * K + y_pred, minlength=K * K)  # (K*K,) one cell for each pair of classes
    confusion = cells.reshape(K, K)  # rows: true class

    hits = np.diagonal(confusion)  # (K,)
    support = confusion.sum(axis=1)  # (K,) how often a class is true
    predicted = confusion.sum(axis=0)  # (K,) how often it is predicted
    n = len(y_true)

    # No ratio has a numerator above its denominator, so 0/0 becomes 0/1, and nothing else changes.
    f1 = hits / np.maximum((support + predicted) / 2, 1)
    return {
        "confusion": confusion,
        "support": support,
        "precision": hits / np.maximum(predicted, 1),
        "recall": hits / np.maximum(support, 1),
        "f1": f1,
        "macro_f1": float(f1.mean()),
        "weighted_f1": float(f1 @ support / max(n, 1)),
        "micro_f1": float(hits.sum() / max(n, 1)),  # every miss of one class is a false alarm of another: FP = FN
    }
