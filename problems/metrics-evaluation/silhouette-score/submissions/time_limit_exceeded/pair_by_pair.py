import math


def silhouette(X, labels):
    """Plain Python over all pairs."""
    rows, names = X.tolist(), labels.tolist()
    sizes = {name: names.count(name) for name in set(names)}
    if not 2 <= len(sizes) <= len(rows) - 1:
        raise ValueError("number of clusters")
    s = []
    for x, mine in zip(rows, names):
        total = dict.fromkeys(sizes, 0.0)
        for y, name in zip(rows, names):
            total[name] += math.dist(x, y)
        a = total[mine] / max(sizes[mine] - 1, 1)
        b = min(total[name] / sizes[name] for name in sizes if name != mine)
        s.append((b - a) / max(a, b) if sizes[mine] > 1 and max(a, b) > 0 else 0.0)
    return s, sum(s) / len(s)
