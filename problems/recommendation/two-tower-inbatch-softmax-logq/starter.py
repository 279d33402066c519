import numpy as np


def inbatch_loss(
    Ue: np.ndarray, Ve: np.ndarray, item_ids: np.ndarray, log_q: np.ndarray, tau: float
) -> tuple[float, np.ndarray, np.ndarray]:
    """Softmax loss of a batch of (user, item) pairs, each with the other items as negatives.

    Ue, Ve: (B, d) embeddings of the users and of their items; item_ids: (B,) integers;
    log_q: (B,) log sampling probability of the item in each column; tau: temperature.
    Returns (loss, dUe (B, d), dVe (B, d)).
    """
    raise NotImplementedError
