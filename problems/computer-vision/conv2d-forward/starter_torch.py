import torch


def conv2d(
    x: torch.Tensor,
    w: torch.Tensor,
    b: torch.Tensor | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> torch.Tensor:
    """Forward pass of a 2-D convolution layer (cross-correlation, zero padding).

    x: (N, C, H, W) images, w: (O, C, kh, kw) kernels, b: (O,) or None.
    Returns (N, O, Ho, Wo) in the float dtype of x, with
    Ho = floor((H + 2 * padding - dilation * (kh - 1) - 1) / stride) + 1, and Wo likewise.
    Raises ValueError if Ho or Wo would be below 1.
    """
    raise NotImplementedError
