import numpy as np


def normalised(x: np.ndarray) -> np.ndarray:
    total = x.sum(axis=1, keepdims=True)  # (m, 1)
    if np.any(total == 0):
        raise ValueError("a row with the sum 0 is no distribution")
    return x / total


def expected_log(p: np.ndarray, x: np.ndarray) -> np.ndarray:
    """sum_i p_i ln x_i for each row, (m,); terms with p_i = 0 are 0."""
    log_x = np.log(np.where(p > 0, x, 1.0))  # (m, K)
    return np.sum(p * log_x, axis=1)


def divergence(p: np.ndarray, q: np.ndarray) -> np.ndarray:
    """KL(p || q) in nats, (m,). Rounding may leave less than nothing of what cannot be negative."""
    return np.maximum(expected_log(p, p / q), 0.0)


def info(p: np.ndarray, q: np.ndarray, base: float) -> dict[str, np.ndarray]:
    """e to the power of a number of bits."""
    p, q = normalised(p), normalised(q)  # (m, K) each
    mixture = (p + q) / 2  # (m, K), 0 only where both are
    nats = np.log(base)  # in one unit of the given base

    with np.errstate(divide="ignore", invalid="ignore"):  # ln 0 = -inf is meant; 0/0 is masked
        H = -expected_log(p, p) / nats
        CE = -expected_log(p, q) / nats
        KL = divergence(p, q) / nats
        JS = (divergence(p, mixture) + divergence(q, mixture)) / 2 / nats

    return {"H": H, "CE": CE, "KL": KL, "JS": JS, "perplexity": np.exp(CE)}
