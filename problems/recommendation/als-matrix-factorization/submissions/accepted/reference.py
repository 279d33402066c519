import numpy as np
from scipy.sparse import csr_matrix


def als(
    users: np.ndarray,
    items: np.ndarray,
    ratings: np.ndarray,
    n_users: int,
    V0: np.ndarray,
    lam: float,
    n_iters: int,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    shape = (n_users, len(V0))
    R = csr_matrix((ratings, (users, items)), shape)  # repeated pairs are added up,
    N = csr_matrix((np.ones(len(ratings)), (users, items)), shape)  # and counted here

    V, losses = V0, np.empty(n_iters)
    for t in range(n_iters):
        U = solve_rows(N, R, V, lam)
        V = solve_rows(N.T, R.T, U, lam)
        residual = ratings - (U[users] * V[items]).sum(axis=1)  # (m,)
        losses[t] = (residual**2).sum() + lam * ((U**2).sum() + (V**2).sum())
    return U, V, losses


def solve_rows(N, R, F: np.ndarray, lam: float) -> np.ndarray:
    """The best factors of all rows, given the factors F (n, f) of the columns: one ridge regression for each."""
    n, f = F.shape
    outer = (F[:, :, np.newaxis] * F[:, np.newaxis, :]).reshape(n, f * f)  # F_j F_j^T, flat
    b = R @ F  # (rows, f)
    A = (N @ outer).reshape(len(b), f, f)  # row by row the sum over its ratings
    return np.linalg.solve(A + lam * np.eye(f), b[:, :, np.newaxis]).reshape(b.shape)
