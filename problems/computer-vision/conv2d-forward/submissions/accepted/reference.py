import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(
    x: np.ndarray,
    w: np.ndarray,
    b: np.ndarray | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> np.ndarray:
    """out[n, o, i, j] = b[o] + sum over c, u, v of w[o, c, u, v] * xp[n, c, row, column]

    with row = i * stride + u * dilation, column = j * stride + v * dilation, and xp the padded images.
    """
    N = x.shape[0]
    O, C, kh, kw = w.shape
    span_h = dilation * (kh - 1) + 1  # rows that the spread kernel covers
    span_w = dilation * (kw - 1) + 1

    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))  # (N, C, H + 2p, W + 2p)
    # Raises ValueError where the span is larger than the padded image, that is, where no output would be left.
    every = sliding_window_view(xp, (span_h, span_w), axis=(2, 3))  # a view: (N, C, rows, columns, span_h, span_w)
    windows = every[:, :, ::stride, ::stride, ::dilation, ::dilation]  # still a view: (N, C, Ho, Wo, kh, kw)
    Ho, Wo = windows.shape[2:4]

    # One column for each output pixel, holding all that it sees, in the order of the axes of w: (c, u, v).
    columns = windows.transpose(0, 1, 4, 5, 2, 3).reshape(N, C * kh * kw, Ho * Wo)
    out = w.reshape(O, C * kh * kw) @ columns  # (N, O, Ho * Wo)
    out = out.reshape(N, O, Ho, Wo)
    return out if b is None else out + b[:, np.newaxis, np.newaxis]
