"""im2col by integer indices: rows and columns of every tap of every output pixel."""

import numpy as np


def conv2d(
    x: np.ndarray,
    w: np.ndarray,
    b: np.ndarray | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> np.ndarray:
    _, _, H, W = x.shape
    _, _, kh, kw = w.shape
    Ho = (H + 2 * padding - dilation * (kh - 1) - 1) // stride + 1
    Wo = (W + 2 * padding - dilation * (kw - 1) - 1) // stride + 1
    if min(Ho, Wo) < 1:
        raise ValueError("empty output")
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    rows = dilation * np.arange(kh)[:, None] + stride * np.arange(Ho)  # (kh, Ho)
    cols = dilation * np.arange(kw)[:, None] + stride * np.arange(Wo)  # (kw, Wo)
    patches = xp[:, :, rows[:, None, :, None], cols[None, :, None, :]]  # (N, C, kh, kw, Ho, Wo)
    out = np.tensordot(w, patches, axes=((1, 2, 3), (1, 2, 3))).swapaxes(0, 1)  # (N, O, Ho, Wo)
    if b is not None:
        out = out + b.reshape(1, -1, 1, 1)
    return out
