"""A floor for log 0: a path may then take a move that is impossible."""

import numpy as np

TIED = 1e-9  # logarithms so near are of equal probabilities


def hmm(pi: np.ndarray, A: np.ndarray, B: np.ndarray, seqs: list[np.ndarray]) -> dict:
    parts = [forward_backward(pi, A, B, x) for x in seqs]
    if any(part is None for part in parts):
        return {"loglik": -np.inf, "gamma": None, "paths": None, "pi": pi, "A": A, "B": B}

    loglik, gamma, moves = zip(*parts)
    first = sum(one[0] for one in gamma)  # (S,) expected starts in each state
    emitted = np.zeros(B.T.shape)  # (O, S) expected emissions
    for x, one in zip(seqs, gamma):
        np.add.at(emitted, x, one)
    return {
        "loglik": float(sum(loglik)),
        "gamma": list(gamma),
        "paths": [viterbi(pi, A, B, x) for x in seqs],
        "pi": first / len(seqs),
        "A": normalised(sum(moves), A),
        "B": normalised(emitted.T, B),
    }


def forward_backward(pi, A, B, x):
    """log p(x), p(state at t | x) as (T, S), and the expected moves (S, S); None if x is impossible."""
    likely = B[:, x].T  # (T, S) of the symbol seen at t, in each state
    alpha, beta = np.empty(likely.shape), np.ones(likely.shape)
    scale = np.empty(len(x))

    before = pi  # p(state at t | symbols before t)
    for t in range(len(x)):
        joint = before * likely[t]
        scale[t] = joint.sum()  # p(symbol at t | symbols before t)
        if scale[t] == 0:
            return None
        alpha[t] = joint / scale[t]
        before = alpha[t] @ A

    for t in range(len(x) - 1, 0, -1):
        beta[t - 1] = A @ (likely[t] * beta[t]) / scale[t]

    arriving = likely * beta / scale[:, np.newaxis]  # (T, S)
    moves = A * (alpha[:-1].T @ arriving[1:])  # summed over t
    return np.log(scale).sum(), alpha * beta, moves


def viterbi(pi, A, B, x):
    """The most probable path, (T,)."""
    with np.errstate(divide="ignore"):
        log_pi, log_A, log_B = (np.log(p + 1e-12) for p in (pi, A, B))
    best = log_pi + log_B[:, x[0]]  # (S,) of all paths that end here
    came_from = np.empty((len(x), len(pi)), dtype=int)
    for t in range(1, len(x)):
        through = best[:, np.newaxis] + log_A  # (from, to)
        came_from[t] = (through >= through.max(axis=0) - TIED).argmax(axis=0)  # the first of equals
        best = through.max(axis=0) + log_B[:, x[t]]

    path = np.full(len(x), (best >= best.max() - TIED).argmax())
    for t in range(len(x) - 1, 0, -1):
        path[t - 1] = came_from[t, path[t]]
    return path


def normalised(counts, before):
    """Rows that add up to 1; a row without counts stays as it was before."""
    total = counts.sum(axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        return np.where(total > 0, counts / total, before)
