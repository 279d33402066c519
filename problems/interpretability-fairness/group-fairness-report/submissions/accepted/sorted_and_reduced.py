import numpy as np


def fairness_report(y, yhat, group):
    """Rows sorted by group, and sums of contiguous pieces."""
    order = np.argsort(group, kind="stable")
    g, t, d = group[order], y[order], yhat[order]
    starts = np.flatnonzero(np.concatenate([[True], g[1:] != g[:-1]]))
    sums = np.add.reduceat(np.stack([np.ones_like(t), t, d, t & d]), starts, axis=1)
    n, pos, sel, hit = sums

    def ratio(a, b):
        return np.divide(a, b, out=np.full(len(b), np.nan), where=b > 0)

    rates = np.stack([ratio(sel, n), ratio(hit, pos), ratio(sel - hit, n - pos), ratio(hit, sel)])
    ranges = []
    for row in rates:
        some = row[np.isfinite(row)]
        ranges.append(float(some.max() - some.min()) if some.size >= 2 else 0.0)
    per_group = {int(k): (int(c), *r) for k, c, r in zip(g[starts], n, rates.T.tolist())}
    low, high = rates[0].min(), rates[0].max()
    return {
        "per_group": per_group,
        "dp_diff": ranges[0],
        "dp_ratio": float(low / high) if high else 1.0,
        "eo_diff": ranges[1],
        "eodds_diff": max(ranges[1:3]),
        "pp_diff": ranges[3],
    }
