import numpy as np


def integrated_gradients(
    x: np.ndarray,
    base: np.ndarray,
    W1: np.ndarray,
    b1: np.ndarray,
    W2: np.ndarray,
    b2: np.ndarray,
    target: int,
    m: int,
) -> tuple[np.ndarray, np.ndarray]:
    start, end = base @ W1 + b1, x @ W1 + b1  # (n, h) before the relu, which are linear along the path

    slope = np.zeros(start.shape)  # (n, h) dF / d(before the relu), summed over the points
    for k in range(m):
        z = start + (k + 0.5) / m * (end - start)
        p = probabilities(z, W2, b2)  # (n, C)
        dlogits = -p[:, [target]] * p
        dlogits[:, target] += p[:, target]  # p_t (1[c = t] - p_c)
        slope += (z > 0) * (dlogits @ W2.T)

    attributions = (x - base) * (slope @ W1.T / m)
    change = probabilities(end, W2, b2)[:, target] - probabilities(start, W2, b2)[:, target]
    return attributions, change - attributions.sum(axis=1)


def probabilities(z: np.ndarray, W2: np.ndarray, b2: np.ndarray) -> np.ndarray:
    logits = np.maximum(z, 0.0) @ W2 + b2
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
