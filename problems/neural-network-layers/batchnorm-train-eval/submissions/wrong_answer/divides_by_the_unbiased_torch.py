"""Tensor.var is the unbiased one by default: it is stored, and the batch is divided by it too."""

import torch


class BatchNorm:
    def __init__(self, num_features: int, momentum: float = 0.1, eps: float = 1e-5) -> None:
        self.momentum = momentum
        self.eps = eps
        self.gamma = torch.ones(num_features, dtype=torch.float64)
        self.beta = torch.zeros(num_features, dtype=torch.float64)
        self.running_mean = torch.zeros(num_features, dtype=torch.float64)
        self.running_var = torch.ones(num_features, dtype=torch.float64)

    def forward(self, x: torch.Tensor, training: bool) -> torch.Tensor:
        x = x.double()
        axes = (0,) if x.ndim == 2 else (0, 2, 3)
        shape = (1, -1) if x.ndim == 2 else (1, -1, 1, 1)
        if training:
            if x.numel() // x.shape[1] < 2:
                raise ValueError("one value a channel")
            mean, var = x.mean(dim=axes), x.var(dim=axes)
            self.running_mean = torch.lerp(self.running_mean, mean, self.momentum)
            self.running_var = torch.lerp(self.running_var, var, self.momentum)
        else:
            mean, var = self.running_mean, self.running_var
        normalised = (x - mean.reshape(shape)) / torch.sqrt(var + self.eps).reshape(shape)
        return self.gamma.reshape(shape) * normalised + self.beta.reshape(shape)
