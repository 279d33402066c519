import numpy as np
from scipy.sparse import csr_matrix


def bpr(
    U: np.ndarray, V: np.ndarray, b: np.ndarray, triples: np.ndarray, lam: float
) -> tuple[float, np.ndarray, np.ndarray, np.ndarray]:
    u, i, j = triples.T  # (m,) each
    Uu, Vi, Vj = U[u], V[i], V[j]  # (m, f) one row for each triple
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]  # (m,)

    # -log sigmoid(x) = log(1 + e^-x), and its slope is sigmoid(x) - 1 = -1 / (1 + e^x).
    penalty = lam / 2 * (Uu**2 + Vi**2 + Vj**2).sum(axis=1)
    loss = (np.logaddexp(0.0, -x) + penalty).mean()
    slope = -np.exp(-np.logaddexp(0.0, x)) / len(x)  # (m,) d loss / d x
    decay = lam / len(x)

    g = slope[:, np.newaxis]
    dU = scattered(u, g * (Vi - Vj) + decay * Uu, len(U))
    dV = scattered(i, g * Uu + decay * Vi, len(V)) + scattered(j, decay * Vj - g * Uu, len(V))
    db = scattered(i, slope, len(b)) - scattered(j, slope, len(b))
    return float(loss), dU, dV, db


def scattered(index: np.ndarray, rows: np.ndarray, n: int) -> np.ndarray:
    """Place k of the result is the sum of all rows whose index is k: a product with a sparse 0/1 matrix (n, m)."""
    m = len(index)
    return csr_matrix((np.ones(m), (index, np.arange(m))), shape=(n, m)) @ rows
