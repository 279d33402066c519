import numpy as np


def fairness_report(y, yhat, group):
    """One count of all cells (group, truth, decision)."""
    ids, index = np.unique(group, return_inverse=True)
    cells = np.bincount(4 * index + 2 * y + yhat, minlength=4 * len(ids)).reshape(-1, 4).tolist()
    per_group = {}
    columns = [[], [], [], []]
    for key, (tn, fp, fn, tp) in zip(ids.tolist(), cells):
        pairs = ((fp + tp, tn + fp + fn + tp), (tp, fn + tp), (fp, tn + fp), (tp, fp + tp))
        rates = [a / b if b else float("nan") for a, b in pairs]
        per_group[key] = (tn + fp + fn + tp, *rates)
        for column, rate in zip(columns, rates):
            if rate == rate:
                column.append(rate)
    dp, eo, fp_range, pp = (max(column, default=0.0) - min(column, default=0.0) for column in columns)
    top = max(columns[0])
    return {
        "per_group": per_group,
        "dp_diff": dp,
        "dp_ratio": min(columns[0]) / top if top else 1.0,
        "eo_diff": eo,
        "eodds_diff": max(eo, fp_range),
        "pp_diff": pp,
    }
