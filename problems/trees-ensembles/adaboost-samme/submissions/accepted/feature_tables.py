import math

import numpy as np


def heaviest(weights):
    return int(np.flatnonzero(weights >= weights.max() - 1e-12)[0])


def adaboost(X, y, n_classes, n_rounds, X_test):
    """Weights of (distinct value, class) in a table for each feature; learners as small functions."""
    n, d = X.shape
    tables = []
    for j in range(d):
        values, place = np.unique(X[:, j], return_inverse=True)
        tables.append((values, place * n_classes + y))
    w = np.ones(n) / n
    recorded = []
    for _ in range(n_rounds):
        total = np.bincount(y, weights=w, minlength=n_classes)
        found = []
        for values, cell in tables:
            table = np.bincount(cell, weights=w, minlength=len(values) * n_classes).reshape(len(values), n_classes)
            left = table.cumsum(axis=0)[:-1]
            found.append((left, left.max(axis=1) + (total - left).max(axis=1)))
        best = max((covered.max() for _, covered in found if len(covered)), default=None)
        if best is None:
            j, theta, low, high = 0, math.inf, heaviest(total), 0
        else:
            j = next(j for j, (_, covered) in enumerate(found) if (covered >= best - 1e-12).any())
            left, covered = found[j]
            i = int(np.argmax(covered >= best - 1e-12))
            a, b = tables[j][0][i : i + 2]
            theta = (a + b) / 2 if (a + b) / 2 != b else a
            low, high = heaviest(left[i]), heaviest(total - left[i])
        missed = np.where(X[:, j] <= theta, low, high) != y
        e = float(w @ missed)
        if e <= 1e-12:
            recorded.append((1.0, 0.0, j, theta, low, high))
            break
        if e >= 1 - 1 / n_classes - 1e-12:
            break
        alpha = math.log(1 - e) - math.log(e) + math.log(n_classes - 1)
        recorded.append((alpha, e, j, theta, low, high))
        w[missed] *= (1 - e) / e * (n_classes - 1)
        w /= math.fsum(w)

    score = np.zeros((len(X_test), n_classes))
    for alpha, _, j, theta, low, high in recorded:
        score += alpha * (np.where(X_test[:, j] <= theta, low, high)[:, None] == np.arange(n_classes))
    if not recorded:
        score += np.bincount(y, minlength=n_classes)
    predictions = np.array([heaviest(row) for row in score])
    return np.array([r[0] for r in recorded]), np.array([r[1] for r in recorded]), predictions
