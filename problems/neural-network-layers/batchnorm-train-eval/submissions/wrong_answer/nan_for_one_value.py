"""Divides by m - 1 = 0 instead of raising."""

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
        axes = (0,) if x.ndim == 2 else (0, 2, 3)
        shape = (1, -1) if x.ndim == 2 else (1, -1, 1, 1)
        if training:
            mean = x.mean(axis=axes)
            var = x.var(axis=axes)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * x.var(axis=axes, ddof=1)
        else:
            mean, var = self.running_mean, self.running_var
        normalised = (x - mean.reshape(shape)) / np.sqrt(var + self.eps).reshape(shape)
        return self.gamma.reshape(shape) * normalised + self.beta.reshape(shape)
