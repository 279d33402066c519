import numpy as np


def hmm(pi, A, B, seqs):
    """Three nested loops: over steps, states and states."""
    S = len(pi)
    with np.errstate(divide="ignore"):
        lp, la, lb = np.log(pi), np.log(A), np.log(B)
    loglik, gammas, paths = 0.0, [], []
    starts, moves, seen = np.zeros(S), np.zeros((S, S)), np.zeros(B.shape)
    for x in seqs:
        T = len(x)
        alpha, beta, scale = np.zeros((T, S)), np.ones((T, S)), np.zeros(T)
        best, came = np.zeros((T, S)), np.zeros((T, S), int)
        for t in range(T):
            for s in range(S):
                before = pi[s] if t == 0 else sum(alpha[t - 1, r] * A[r, s] for r in range(S))
                alpha[t, s] = before * B[s, x[t]]
                if t == 0:
                    best[t, s] = lp[s] + lb[s, x[t]]
                else:
                    ways = [best[t - 1, r] + la[r, s] for r in range(S)]
                    came[t, s] = next(r for r in range(S) if ways[r] >= max(ways) - 1e-9)
                    best[t, s] = max(ways) + lb[s, x[t]]
            scale[t] = alpha[t].sum()
            if scale[t] == 0:
                return {"loglik": -np.inf, "gamma": None, "paths": None, "pi": pi, "A": A, "B": B}
            alpha[t] /= scale[t]
        for t in range(T - 1, 0, -1):
            for r in range(S):
                beta[t - 1, r] = sum(A[r, s] * B[s, x[t]] * beta[t, s] for s in range(S)) / scale[t]
                for s in range(S):
                    moves[r, s] += alpha[t - 1, r] * A[r, s] * B[s, x[t]] * beta[t, s] / scale[t]
        gamma = alpha * beta
        path = np.full(T, (best[-1] >= best[-1].max() - 1e-9).argmax())
        for t in range(T - 1, 0, -1):
            path[t - 1] = came[t, path[t]]
        np.add.at(seen.T, x, gamma)
        starts += gamma[0]
        loglik += np.log(scale).sum()
        gammas.append(gamma)
        paths.append(path)
    new = [
        np.where(n.sum(1, keepdims=True) > 0, n / np.maximum(n.sum(1, keepdims=True), 1e-300), old)
        for n, old in ((moves, A), (seen, B))
    ]
    return {
        "loglik": float(loglik),
        "gamma": gammas,
        "paths": paths,
        "pi": starts / len(seqs),
        "A": new[0],
        "B": new[1],
    }
