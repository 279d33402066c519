import numpy as np


def als(users, items, ratings, n_users, V0, lam, n_iters):
    """Looks through all ratings for each user and each item."""
    f = V0.shape[1]
    U, V, losses = np.zeros((n_users, f)), V0.copy(), np.zeros(n_iters)
    for t in range(n_iters):
        for u in range(n_users):
            mine = users == u
            F = V[items[mine]]
            U[u] = np.linalg.solve(F.T @ F + lam * np.eye(f), F.T @ ratings[mine])
        for i in range(len(V)):
            mine = items == i
            F = U[users[mine]]
            V[i] = np.linalg.solve(F.T @ F + lam * np.eye(f), F.T @ ratings[mine])
        residual = ratings - (U[users] * V[items]).sum(axis=1)
        losses[t] = (residual**2).sum() + lam * ((U**2).sum() + (V**2).sum())
    return U, V, losses
