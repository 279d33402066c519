import numpy as np


def fairness_report(y: np.ndarray, yhat: np.ndarray, group: np.ndarray) -> dict:
    ids, index = np.unique(group, return_inverse=True)  # (G,) and the place of each row's group among them

    n = np.bincount(index)  # (G,) and so are all counts and rates below
    positive = np.bincount(index, weights=y)
    selected = np.bincount(index, weights=yhat)
    hits = np.bincount(index, weights=y * yhat)

    with np.errstate(invalid="ignore"):  # 0 / 0 is NaN, as it should be
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
        "eodds_diff": max(spread(tpr), spread(fpr)),
        "pp_diff": spread(precision),
    }


def spread(rates: np.ndarray) -> float:
    """Largest minus smallest of the rates that exist."""
    known = rates[~np.isnan(rates)]
    return float(np.ptp(known)) if known.size else 0.0
