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
        """y = gamma * (x - mean) / sqrt(var + eps) + beta, each channel with its own mean and var."""
        x = x.double()
        others = (0, *range(2, x.ndim))  # every axis but the channels': (0,) or (0, 2, 3)
        if training:
            m = x.numel() // x.shape[1]  # values a channel
            if m == 1:
                raise ValueError("training needs more than one value a channel")
            var, mean = torch.var_mean(x, dim=others, correction=0)  # (C,)   biased: what the batch is divided by
            unbiased = var * m / (m - 1)  # (C,)   what is remembered
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * unbiased
        else:
            mean, var = self.running_mean, self.running_var

        scale = self.gamma / torch.sqrt(var + self.eps)  # (C,)
        per_channel = (x.shape[1],) + (1,) * (x.ndim - 2)  # (C,) or (C, 1, 1): lines up with axis 1 of x
        centred = x - mean.reshape(per_channel)
        return centred * scale.reshape(per_channel) + self.beta.reshape(per_channel)
