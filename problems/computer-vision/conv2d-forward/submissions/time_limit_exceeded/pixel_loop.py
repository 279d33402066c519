"""Right, but one output pixel at a time."""

import numpy as np


def conv2d(
    x: np.ndarray,
    w: np.ndarray,
    b: np.ndarray | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> np.ndarray:
    N, _, H, W = x.shape
    O, _, kh, kw = w.shape
    Ho = (H + 2 * padding - dilation * (kh - 1) - 1) // stride + 1
    Wo = (W + 2 * padding - dilation * (kw - 1) - 1) // stride + 1
    if min(Ho, Wo) < 1:
        raise ValueError("empty output")
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    out = np.zeros((N, O, Ho, Wo), dtype=x.dtype)
    flat = w.reshape(O, -1)
    for i in range(Ho):
        for j in range(Wo):
            top, left = i * stride, j * stride
            window = xp[:, :, top : top + dilation * kh : dilation, left : left + dilation * kw : dilation]
            out[:, :, i, j] = window[:, :, :kh, :kw].reshape(N, -1) @ flat.T
    if b is not None:
        out = out + b.reshape(1, -1, 1, 1)
    return out
