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
        """y = gamma * (x - mean) / sqrt(var + eps) + beta, each channel with its own mean and var."""
        others = (0, *range(2, x.ndim))  # every axis but the channels': (0,) or (0, 2, 3)
        if training:
            m = x.size // x.shape[1]  # values a channel
            if m == 1:
                raise ValueError("training needs more than one value a channel")
            mean = x.mean(axis=others, dtype=np.float64)  # (C,)
            var = x.var(axis=others, dtype=np.float64)  # (C,)   biased: what the batch is divided by
            unbiased = var * m / (m - 1)  # (C,)   what is remembered
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * unbiased
        else:
            mean, var = self.running_mean, self.running_var

        scale = self.gamma / np.sqrt(var + self.eps)  # (C,)
        per_channel = (x.shape[1],) + (1,) * (x.ndim - 2)  # (C,) or (C, 1, 1): lines up with axis 1 of x
        centred = x - mean.reshape(per_channel)
        return centred * scale.reshape(per_channel) + self.beta.reshape(per_channel)
