import numpy as np


def group_kfold(groups, k):
    """Looks through all rows again for each group."""
    ids = np.unique(groups)
    if k < 2 or len(ids) < k:
        raise ValueError("too few groups")
    sizes = [int(np.sum(groups == g)) for g in ids]
    level, fold = [0] * k, np.empty(len(groups), dtype=int)
    for g in sorted(range(len(ids)), key=lambda g: -sizes[g]):
        f = level.index(min(level))
        fold[groups == ids[g]] = f
        level[f] += sizes[g]
    return fold
