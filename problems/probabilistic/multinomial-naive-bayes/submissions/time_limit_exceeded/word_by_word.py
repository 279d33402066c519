import math
from collections import Counter, defaultdict

import numpy as np


def multinomial_nb(X, y, X_test, alpha=1.0):
    """A counter for each class, filled in a Python loop over documents and words."""
    V = X.shape[1]
    documents, words = Counter(y.tolist()), defaultdict(Counter)
    for row, label in zip(X.tolist(), y.tolist()):
        for word, count in enumerate(row):
            if count:
                words[label][word] += count
    classes = sorted(documents)
    log_prior = [math.log(documents[c] / len(y)) for c in classes]
    log_theta = []
    for c in classes:
        total = sum(words[c].values()) + alpha * V
        log_theta.append([math.log((words[c][v] + alpha) / total) for v in range(V)])
    joint = X_test.astype(float) @ np.array(log_theta).T + log_prior
    return np.array(log_prior), np.array(log_theta), joint
