import numpy as np


def bpr(
    U: np.ndarray, V: np.ndarray, b: np.ndarray, triples: np.ndarray, lam: float
) -> tuple[float, np.ndarray, np.ndarray, np.ndarray]:
    """The BPR loss of a batch of triples and its gradients.

    U: (n_users, f); V: (n_items, f); b: (n_items,) item biases;
    triples: (m, 3) of (user, positive item, negative item).
    Returns (loss, dU, dV, db), the gradients in the shapes of U, V and b.
    """
    raise NotImplementedError
