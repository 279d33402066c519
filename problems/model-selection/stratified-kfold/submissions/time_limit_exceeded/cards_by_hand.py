from collections import defaultdict

import numpy as np


def stratified_kfold(y, k, order):
    """Collects the members of each class in lists, then deals them one by one."""
    n = len(y)
    if k < 2 or k > n:
        raise ValueError("k out of range")
    members = defaultdict(list)
    for i in order:
        members[y[i]].append(i)
    fold = np.zeros(n, dtype=int)
    t = 0
    for label in sorted(members):
        for i in members[label]:
            fold[i] = t % k
            t += 1
    return fold
