"""The last digit decides between classes that are equally heavy, or have equal votes."""

import numpy as np


def adaboost(
    X: np.ndarray, y: np.ndarray, n_classes: int, n_rounds: int, X_test: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    n = len(y)
    order = np.argsort(X, axis=0)  # (n, d) sorted once: only the weights change
    V = np.take_along_axis(X, order, axis=0)
    is_cut = V[:-1] < V[1:]  # (n - 1, d)
    onehot = np.eye(n_classes)[y]  # (n, K)

    w = np.full(n, 1 / n)
    alphas, errors = [], []
    votes = np.zeros((len(X_test), n_classes))
    for _ in range(n_rounds):
        # Weight of each class on the left of each cut, for all features at once.
        mass = w[:, np.newaxis] * onehot  # (n, K)
        left = np.cumsum(mass[order], axis=0)[:-1]  # (n - 1, d, K)
        right = mass.sum(axis=0) - left
        right_weight = left.max(axis=2) + right.max(axis=2)  # (n - 1, d) rows of the heaviest classes are right

        if is_cut.any():
            right_weight[~is_cut] = 0
            tied = right_weight >= right_weight.max() - 1e-12
            j = tied.any(axis=0).argmax()
            i = tied[:, j].argmax()
            middle = (V[i, j] + V[i + 1, j]) / 2
            threshold = middle if middle < V[i + 1, j] else V[i, j]
            is_left = X[:, j] <= threshold
            classes = np.array([w[is_left] @ onehot[is_left], w[~is_left] @ onehot[~is_left]]).argmax(axis=1)
        else:
            j, threshold = 0, np.inf
            classes = mass.sum(axis=0, keepdims=True).argmax(axis=1)

        is_wrong = classes[(X[:, j] > threshold).astype(int)] != y
        e = w[is_wrong].sum()
        if e >= 1 - 1 / n_classes - 1e-12:
            break
        is_perfect = e <= 1e-12
        alpha = 1.0 if is_perfect else np.log((1 - e) / e) + np.log(n_classes - 1)
        alphas.append(alpha)
        errors.append(e)
        votes[np.arange(len(X_test)), classes[(X_test[:, j] > threshold).astype(int)]] += alpha
        if is_perfect:
            break
        w = np.where(is_wrong, w * np.exp(alpha), w)
        w /= w.sum()

    if not alphas:
        votes += onehot.sum(axis=0)
    return np.array(alphas), np.array(errors), votes.argmax(axis=1)
