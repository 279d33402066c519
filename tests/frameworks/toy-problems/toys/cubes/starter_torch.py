import torch


def cubes(x: torch.Tensor) -> torch.Tensor:
    """Every number of x to the third power."""
    raise NotImplementedError
