import numpy as np
from scipy.linalg import solve


def als(users, items, ratings, n_users, V0, lam, n_iters):
    """A loop over rows, whose ratings lie together after one sort."""
    f = V0.shape[1]

    def grouped(rows, columns, n):
        order = np.argsort(rows, kind="stable")
        ends = np.cumsum(np.bincount(rows, minlength=n)).tolist()
        return columns[order], ratings[order], [0, *ends[:-1]], ends

    by_user, by_item = grouped(users, items, n_users), grouped(items, users, len(V0))
    ridge = lam * np.eye(f)

    def update(group, F):
        columns, values, starts, ends = group
        G = F[columns]
        A, b = np.empty((len(ends), f, f)), np.zeros((len(ends), f))
        for row, (start, end) in enumerate(zip(starts, ends)):
            part = G[start:end]
            A[row] = part.T @ part
            b[row] = values[start:end] @ part
        if len(A) == 1:
            return solve(A[0] + ridge, b[0], assume_a="pos")[None]
        return np.linalg.solve(A + ridge, b[..., None])[..., 0]

    V, losses = V0, []
    for _ in range(n_iters):
        U = update(by_user, V)
        V = update(by_item, U)
        error = ratings - np.einsum("ij,ij->i", U[users], V[items])
        losses.append(error @ error + lam * (np.vdot(U, U) + np.vdot(V, V)))
    return U, V, np.array(losses)
