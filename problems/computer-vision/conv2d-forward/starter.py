import numpy as np


def conv2d(
    x: np.ndarray,
    w: np.ndarray,
    b: np.ndarray | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> np.ndarray:
    """Forward pass of a 2-D convolution layer (cross-correlation, zero padding).

    x: (N, C, H, W) images, w: (O, C, kh, kw) kernels, b: (O,) or None.
    Returns (N, O, Ho, Wo) in the float dtype of x, with
    Ho = floor((H + 2 * padding - dilation * (kh - 1) - 1) / stride) + 1, and Wo likewise.
    Raises ValueError if Ho or Wo would be below 1.
    """
    raise NotImplementedError
