import numpy as np


def adaboost(X, y, n_classes, n_rounds, X_test):
    """Keeps the logarithms of the weights, and goes through the features one by one."""
    n, d = X.shape
    orders = [np.argsort(X[:, j], kind="stable") for j in range(d)]
    sorted_x = [X[o, j] for j, o in enumerate(orders)]
    ends = [np.flatnonzero(x[1:] > x[:-1]) for x in sorted_x]
    member = np.eye(n_classes, dtype=bool)[y].T
    log_w = np.zeros(n)
    alphas, errors, said = [], [], []

    def pick(columns):
        return np.argmax(columns >= columns.max(axis=0) - 1e-12, axis=0)

    for _ in range(n_rounds):
        w = np.exp(log_w - log_w.max())
        w = w / w.sum()
        best, choice = np.inf, None
        for j in range(d):
            if len(ends[j]):
                left = np.cumsum(member[:, orders[j]] * w[orders[j]], axis=1)[:, ends[j]]
                right = (member @ w)[:, None] - left
                e = 1.0 - left.max(axis=0) - right.max(axis=0)
                # A later feature must be better by more than the margin; within one the first near its own best.
                if e.min() < best - 1e-12:
                    best = e.min()
                    i = int(np.flatnonzero(e <= best + 1e-12)[0])
                    a, b = sorted_x[j][ends[j][i]], sorted_x[j][ends[j][i] + 1]
                    choice = j, (a if (a + b) / 2 == b else (a + b) / 2), pick(left[:, i]), pick(right[:, i])
        j, theta, low, high = choice if choice else (0, np.inf, pick(member @ w), 0)
        missed = np.where(X[:, j] <= theta, low, high) != y
        e = w[missed].sum()
        if e > 1e-12 and e >= 1 - 1 / n_classes - 1e-12:
            break
        alphas.append(1.0 if e <= 1e-12 else np.log((1 - e) * (n_classes - 1) / e))
        errors.append(e if e > 1e-12 else 0.0)
        said.append(np.where(X_test[:, j] <= theta, low, high))
        if e <= 1e-12:
            break
        log_w[missed] += alphas[-1]
    if alphas:
        votes = np.array(
            [np.where(np.array(said) == k, np.array(alphas)[:, None], 0.0).sum(axis=0) for k in range(n_classes)]
        )
    else:
        votes = np.repeat(member.sum(axis=1)[:, None], len(X_test), axis=1)
    return np.array(alphas), np.array(errors), pick(votes)
