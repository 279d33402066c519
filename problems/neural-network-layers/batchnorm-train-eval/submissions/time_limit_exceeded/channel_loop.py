"""Right, but one channel at a time."""

import numpy as np


class BatchNorm:
    def __init__(self, num_features: int, momentum: float = 0.1, eps: float = 1e-5) -> None:
        self.momentum = momentum
        self.eps = eps
        self.gamma = np.ones(num_features)
        self.beta = np.zeros(num_features)
        self.running_mean = np.zeros(num_features)
        self.running_var = np.ones(num_features)

    def forward(self, x: np.ndarray, training: bool) -> np.ndarray:
        m = x.size // x.shape[1]
        if training and m == 1:
            raise ValueError("one value a channel")
        out = np.empty_like(x)
        for c in range(x.shape[1]):
            channel = x[:, c]
            if training:
                mean, var = channel.mean(), channel.var()
                self.running_mean[c] += self.momentum * (mean - self.running_mean[c])
                self.running_var[c] += self.momentum * (var * m / (m - 1) - self.running_var[c])
            else:
                mean, var = self.running_mean[c], self.running_var[c]
            out[:, c] = self.gamma[c] * (channel - mean) / np.sqrt(var + self.eps) + self.beta[c]
        return out
