import numpy as np


def group_kfold(groups, k):
    """An array of fill levels; argmin takes the first of equal ones. Groups are runs of a sorted copy."""
    order = np.argsort(groups, kind="stable")
    ranked = groups[order]
    is_start = np.ones(len(groups), dtype=bool)
    is_start[1:] = ranked[1:] != ranked[:-1]
    starts = np.flatnonzero(is_start)
    if not 2 <= k <= len(starts):
        raise ValueError("k")
    rows = np.diff(np.append(starts, len(groups)))
    level, chosen = np.zeros(k, dtype=int), np.zeros(len(rows), dtype=int)
    for g in np.lexsort((np.arange(len(rows)), -rows)):
        f = level.argmin()
        level[f] += rows[g]
        chosen[g] = f
    fold = np.empty(len(groups), dtype=int)
    fold[order] = np.repeat(chosen, rows)
    return fold
