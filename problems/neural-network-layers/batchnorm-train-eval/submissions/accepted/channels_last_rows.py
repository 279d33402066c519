"""Brings the input to rows of channels (m, C), where everything is a column statistic; one factor and one offset."""

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
        last = np.moveaxis(x, 1, -1)
        rows = last.reshape(-1, x.shape[1])  # (m, C)
        if training:
            m = len(rows)
            if m == 1:
                raise ValueError("training on one value a channel")
            mean = np.ones(m) @ rows / m
            spread = rows - mean
            squares = np.einsum("ij,ij->j", spread, spread)
            keep = 1 - self.momentum
            self.running_mean = keep * self.running_mean + self.momentum * mean
            self.running_var = keep * self.running_var + self.momentum * squares / (m - 1)
            var = squares / m
        else:
            mean, var = self.running_mean, self.running_var
            spread = rows - mean
        out = spread * (self.gamma / np.sqrt(var + self.eps)) + self.beta
        return np.moveaxis(out.reshape(last.shape), -1, 1)
