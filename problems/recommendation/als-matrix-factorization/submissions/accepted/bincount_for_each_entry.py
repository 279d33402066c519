import numpy as np


def als(users, items, ratings, n_users, V0, lam, n_iters):
    """Each entry of all f x f matrices by one bincount."""
    f = V0.shape[1]

    def update(rows, columns, n, F):
        G = F.T[:, columns]  # (f, m)
        A, b = np.empty((n, f, f)), np.empty((n, f))
        for p in range(f):
            b[:, p] = np.bincount(rows, ratings * G[p], n)
            for q in range(p + 1):
                A[:, p, q] = A[:, q, p] = np.bincount(rows, G[p] * G[q], n)
            A[:, p, p] += lam
        return np.linalg.solve(A, b[:, :, None]).squeeze(-1)

    V, losses = V0.copy(), np.zeros(n_iters)
    for t in range(n_iters):
        U = update(users, items, n_users, V)
        V = update(items, users, len(V0), U)
        fitted = sum(U[users, p] * V[items, p] for p in range(f))
        losses[t] = np.sum((ratings - fitted) ** 2) + lam * np.sum(U**2) + lam * np.sum(V**2)
    return U, V, losses
