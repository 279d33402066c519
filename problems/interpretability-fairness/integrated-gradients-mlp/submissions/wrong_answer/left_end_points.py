import numpy as np


def integrated_gradients(x, base, W1, b1, W2, b2, target, m):
    """Points k / m from 0 on."""
    start, end = base @ W1 + b1, x @ W1 + b1

    slope = np.zeros(start.shape)
    for k in range(m):
        z = start + k / m * (end - start)
        p = probabilities(z, W2, b2)
        dlogits = -p[:, [target]] * p
        dlogits[:, target] += p[:, target]
        slope += (z > 0) * (dlogits @ W2.T)

    attributions = (x - base) * (slope @ W1.T / m)
    change = probabilities(end, W2, b2)[:, target] - probabilities(start, W2, b2)[:, target]
    return attributions, change - attributions.sum(axis=1)


def probabilities(z, W2, b2):
    logits = np.maximum(z, 0.0) @ W2 + b2
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
