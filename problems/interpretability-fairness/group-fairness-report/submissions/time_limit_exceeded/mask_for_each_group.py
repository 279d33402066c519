import numpy as np


def fairness_report(y, yhat, group):
    """Looks through all rows for each group."""
    per_group = {}
    for key in np.unique(group):
        mine = group == key
        t, d = y[mine], yhat[mine]

        def share(values):
            return float(values.mean()) if len(values) else float("nan")

        per_group[int(key)] = (int(mine.sum()), share(d), share(d[t == 1]), share(d[t == 0]), share(t[d == 1]))
    table = np.array(list(per_group.values()))[:, 1:]
    ranges = [float(np.ptp(c[~np.isnan(c)])) if (~np.isnan(c)).any() else 0.0 for c in table.T]
    top = table[:, 0].max()
    return {
        "per_group": per_group,
        "dp_diff": ranges[0],
        "dp_ratio": float(table[:, 0].min() / top) if top else 1.0,
        "eo_diff": ranges[1],
        "eodds_diff": max(ranges[1:3]),
        "pp_diff": ranges[3],
    }
