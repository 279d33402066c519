import numpy as np


def hmm(pi, A, B, seqs):
    """Forward and backward in log space."""
    S, O = B.shape
    with np.errstate(divide="ignore", invalid="ignore"):
        lp, la, lb = np.log(pi), np.log(A), np.log(B)
        total, gammas, paths = 0.0, [], []
        starts, moves, seen = np.zeros(S), np.zeros((S, S)), np.zeros((S, O))
        for x in seqs:
            T = len(x)
            e = lb[:, x].T
            f, b, v = np.empty((T, S)), np.zeros((T, S)), np.empty((T, S))
            f[0] = v[0] = lp + e[0]
            back = []
            for t in range(1, T):
                f[t] = np.logaddexp.reduce(f[t - 1][:, None] + la, axis=0) + e[t]
                step = v[t - 1][:, None] + la
                back.append(np.argmax(step >= step.max(axis=0) - 1e-9, axis=0))
                v[t] = np.max(step, axis=0) + e[t]
            for t in range(T - 2, -1, -1):
                b[t] = np.logaddexp.reduce(la + e[t + 1] + b[t + 1], axis=1)
            ll = np.logaddexp.reduce(f[-1])
            if ll == -np.inf:
                return {"loglik": -np.inf, "gamma": None, "paths": None, "pi": pi, "A": A, "B": B}
            total += ll
            g = np.exp(f + b - ll)
            for t in range(T - 1):
                moves += np.exp(f[t][:, None] + la + e[t + 1] + b[t + 1] - ll)
            starts += g[0]
            for o in range(O):
                seen[:, o] += g[x == o].sum(axis=0)
            state = int(np.argmax(v[-1] >= v[-1].max() - 1e-9))
            path = [state]
            for came in reversed(back):
                state = int(came[state])
                path.append(state)
            gammas.append(g)
            paths.append(np.array(path[::-1]))
    new_A, new_B = A.copy(), B.copy()
    for s in range(S):
        if moves[s].any():
            new_A[s] = moves[s] / moves[s].sum()
        if seen[s].any():
            new_B[s] = seen[s] / seen[s].sum()
    return {"loglik": float(total), "gamma": gammas, "paths": paths, "pi": starts / len(seqs), "A": new_A, "B": new_B}
