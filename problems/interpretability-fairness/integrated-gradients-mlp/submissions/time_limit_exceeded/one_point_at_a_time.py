import numpy as np


def integrated_gradients(x, base, W1, b1, W2, b2, target, m):
    """Two Python loops: over samples and over points."""

    def forward(row):
        z = row @ W1 + b1
        logits = np.maximum(z, 0) @ W2 + b2
        e = np.exp(logits - logits.max())
        return z, e / e.sum()

    attributions, gap = np.zeros(x.shape), np.zeros(len(x))
    for i in range(len(x)):
        for k in range(m):
            z, p = forward(base[i] + (k + 0.5) / m * (x[i] - base[i]))
            dlogits = -p[target] * p
            dlogits[target] += p[target]
            attributions[i] += W1 @ ((z > 0) * (W2 @ dlogits))
        attributions[i] *= (x[i] - base[i]) / m
        gap[i] = forward(x[i])[1][target] - forward(base[i])[1][target] - attributions[i].sum()
    return attributions, gap
