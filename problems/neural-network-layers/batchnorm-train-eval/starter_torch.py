import torch


class BatchNorm:
    """Batch normalisation of (N, C) or (N, C, H, W) input.

    Attributes, each of shape (num_features,): gamma (ones), beta (zeros), running_mean (zeros), running_var (ones).
    """

    def __init__(self, num_features: int, momentum: float = 0.1, eps: float = 1e-5) -> None:
        raise NotImplementedError

    def forward(self, x: torch.Tensor, training: bool) -> torch.Tensor:
        """Normalise every channel (axis 1) of x: (N, C) or (N, C, H, W). Returns a tensor of the shape of x.

        training=True: with the statistics of x, which also move the running ones; ValueError if a channel has 1 value.
        training=False: with the running statistics; nothing is stored.
        """
        raise NotImplementedError
