"""Averages images over the batch only: every pixel gets statistics of its own."""

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
        shape = (-1,) + (1,) * (x.ndim - 2)
        if training:
            m = x.shape[0]
            if m == 1:
                raise ValueError("one value a channel")
            mean, var = x.mean(axis=0), x.var(axis=0)
            unbiased = var * m / (m - 1)
            across = tuple(range(1, mean.ndim))
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean.mean(axis=across)
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * unbiased.mean(axis=across)
        else:
            mean, var = self.running_mean.reshape(shape), self.running_var.reshape(shape)
        normalised = (x - mean) / np.sqrt(var + self.eps)
        return self.gamma.reshape(shape) * normalised + self.beta.reshape(shape)
