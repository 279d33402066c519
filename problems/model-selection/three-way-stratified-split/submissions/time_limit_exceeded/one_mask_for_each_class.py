import numpy as np


def three_way_split(y, percent, perm):
    """Looks through all labels again for each class."""
    visited = y[perm]
    parts = [], [], []
    for label in np.unique(y):
        rows = perm[visited == label]
        pairs = [divmod(share * len(rows), 100) for share in percent]
        counts = [whole for whole, _ in pairs]
        for j in sorted(range(3), key=lambda j: -pairs[j][1])[: len(rows) - sum(counts)]:
            counts[j] += 1
        for part, some in zip(parts, np.split(rows, np.cumsum(counts)[:2])):
            part.extend(some.tolist())
    return tuple(np.array(sorted(part), dtype=int) for part in parts)
