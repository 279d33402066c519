import numpy as np


def fairness_report(y, yhat, group):
    """Equalised odds as a sum."""
    ids, index = np.unique(group, return_inverse=True)

    n = np.bincount(index)
    positive = np.bincount(index, weights=y)
    selected = np.bincount(index, weights=yhat)
    hits = np.bincount(index, weights=y * yhat)

    with np.errstate(invalid="ignore"):
        selection = selected / n
        tpr = hits / positive
        fpr = (selected - hits) / (n - positive)
        precision = hits / selected

    rows = zip(n.tolist(), selection.tolist(), tpr.tolist(), fpr.tolist(), precision.tolist())
    most = selection.max()
    return {
        "per_group": dict(zip(ids.tolist(), rows)),
        "dp_diff": spread(selection),
        "dp_ratio": float(selection.min() / most) if most > 0 else 1.0,
        "eo_diff": spread(tpr),
        "eodds_diff": spread(tpr) + spread(fpr),
        "pp_diff": spread(precision),
    }


def spread(rates):
    """Largest minus smallest of the rates that exist."""
    known = rates[~np.isnan(rates)]
    return float(np.ptp(known)) if len(known) > 0 else 0.0
