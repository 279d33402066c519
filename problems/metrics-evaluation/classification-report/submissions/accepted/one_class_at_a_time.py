import numpy as np


def ratio(a, b):
    return a / b if b else 0.0


def classification_report(y_true, y_pred, n_classes):
    """Row by row of the confusion matrix, and every formula as it is written."""
    confusion = np.stack([np.bincount(y_pred[y_true == c], minlength=n_classes) for c in range(n_classes)])
    rows = []
    for c in range(n_classes):
        tp = confusion[c, c]
        p, r = ratio(tp, confusion[:, c].sum()), ratio(tp, confusion[c].sum())
        rows.append((p, r, ratio(2 * p * r, p + r)))
    precision, recall, f1 = np.array(rows).T
    support = confusion.sum(axis=1)
    tp = np.trace(confusion)
    fp = fn = confusion.sum() - tp
    return {
        "confusion": confusion,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "support": support,
        "macro_f1": sum(f1) / n_classes,
        "weighted_f1": ratio(sum(f1 * support), sum(support)),
        "micro_f1": ratio(2 * tp, 2 * tp + fp + fn),
    }
