import numpy as np


def group_kfold(groups, k):
    """Collects the rows of each group in a dict of lists."""
    members = {}
    for i, g in enumerate(groups):
        members.setdefault(g, []).append(i)
    if k < 2 or len(members) < k:
        raise ValueError("too few groups")
    level, fold = [0] * k, np.empty(len(groups), dtype=int)
    for g in sorted(members, key=lambda g: (-len(members[g]), g)):
        f = level.index(min(level))
        for i in members[g]:
            fold[i] = f
        level[f] += len(members[g])
    return fold
