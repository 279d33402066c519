import numpy as np


def kmeans_pp(X, k, u):
    """Squared distances column by column, and the draw by counting the sums that are not yet large enough."""
    n, d = X.shape
    if k > n:
        raise ValueError
    columns = np.ascontiguousarray(X.T)
    rows = np.empty(k, dtype=int)
    rows[0] = np.floor(u[0] * n)
    best = np.full(n, np.inf)
    for t in range(1, k):
        new = np.zeros(n)
        for column in columns:
            new += np.square(column - column[rows[t - 1]])
        np.minimum(best, new, out=best)
        running = np.add.accumulate(best)
        if running[-1] == 0.0:
            free = np.ones(n, dtype=bool)
            free[rows[:t]] = False
            rows[t] = free.argmax()
        else:
            rows[t] = np.count_nonzero(running <= u[t] * running[-1])
    return rows
