import numpy as np


def numbered(joins, n):
    """Rows of the answer from (height, point, point), by a union-find."""
    parent, size = list(range(2 * n - 1)), [1] * n + [0] * (n - 1)

    def top(v):
        while parent[v] != v:
            parent[v] = v = parent[parent[v]]
        return v

    rows = []
    for t, (h, a, b) in enumerate(sorted(joins)):
        a, b = top(a), top(b)
        parent[a] = parent[b] = n + t
        size[n + t] = size[a] + size[b]
        rows.append([min(a, b), max(a, b), h, size[n + t]])
    return np.array(rows, dtype=float).reshape(n - 1, 4)


def prim(X):
    """The edges of a minimum spanning tree are the joins of single linkage."""
    n = len(X)
    best, source, done = np.full(n, np.inf), np.zeros(n, int), np.zeros(n, bool)
    v, edges = 0, []
    for _ in range(n - 1):
        done[v] = True
        d = np.sqrt(((X - X[v]) ** 2).sum(axis=1))
        closer = d < best
        best[closer], source[closer] = d[closer], v
        v = int(np.where(done, np.inf, best).argmin())
        edges.append((best[v], v, int(source[v])))
    return edges


def linkage(X, method):
    n = len(X)
    if method == "single":
        return numbered(prim(X), n)
    P = X - X.mean(axis=0)
    S = ((P[:, None] - P) ** 2).sum(axis=2)
    D = S if method == "ward" else np.sqrt(S)
    alive, m = np.ones(n, bool), np.ones(n)
    np.fill_diagonal(D, np.inf)
    chain, joins = [], []
    while alive.sum() > 1:
        if len(chain) == 0:
            chain = [int(np.flatnonzero(alive)[0])]
        while True:
            nearest = int(np.argmin(D[chain[-1]]))
            if len(chain) > 1 and nearest == chain[-2]:
                break
            chain.append(nearest)
        i, j = chain.pop(), chain.pop()
        h = D[i, j]
        joins.append((np.sqrt(h) if method == "ward" else h, i, j))
        if method == "complete":
            new = np.maximum(D[i], D[j])
        elif method == "average":
            new = (m[i] * D[i] + m[j] * D[j]) / (m[i] + m[j])
        else:
            new = ((m[i] + m) * D[i] + (m[j] + m) * D[j] - m * h) / (m[i] + m[j] + m)
        new[i] = new[j] = np.inf
        D[i], D[:, i] = new, new
        D[j], D[:, j] = np.inf, np.inf
        alive[j] = False
        m[i] += m[j]
    return numbered(joins, n)
