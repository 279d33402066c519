import numpy as np


def als(users, items, ratings, n_users, V0, lam, n_iters):
    """Every user is fitted to all items, with 0 where there is no rating."""
    V, losses = V0.copy(), np.empty(n_iters)
    for t in range(n_iters):
        U = solved(users, items, ratings, n_users, V, lam)
        V = solved(items, users, ratings, len(V0), U, lam)
        losses[t] = objective(users, items, ratings, U, V, lam)
    return U, V, losses


def objective(users, items, ratings, U, V, lam):
    residual = ratings - (U[users] * V[items]).sum(axis=1)
    return (residual**2).sum() + lam * ((U**2).sum() + (V**2).sum())


def solved(rows, columns, ratings, n, F, lam):
    f = F.shape[1]
    X = np.zeros((n, f))
    for row in range(n):
        mine = rows == row
        G = F[columns[mine]]
        X[row] = np.linalg.solve(F.T @ F + lam * np.eye(f), G.T @ ratings[mine])
    return X
