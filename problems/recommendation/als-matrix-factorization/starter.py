import numpy as np


def als(
    users: np.ndarray,
    items: np.ndarray,
    ratings: np.ndarray,
    n_users: int,
    V0: np.ndarray,
    lam: float,
    n_iters: int,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Factorise observed ratings by alternating least squares.

    users, items, ratings: (m,), one observed rating each; V0: (n_items, f) initial item factors.
    Returns (U (n_users, f), V (n_items, f), losses (n_iters,)).
    """
    raise NotImplementedError
