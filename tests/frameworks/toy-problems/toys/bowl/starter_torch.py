import torch


def bowl(x: torch.Tensor, depth: float, w: torch.Tensor) -> torch.Tensor:
    """The sum of w * x**2, less depth; its derivatives by x and w are the tests of it too."""
    raise NotImplementedError
