import torch


def conv2d(
    x: torch.Tensor,
    w: torch.Tensor,
    b: torch.Tensor | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> torch.Tensor:
    """out[n, o, i, j] = b[o] + sum over c, u, v of w[o, c, u, v] * xp[n, c, row, column]

    with row = i * stride + u * dilation, column = j * stride + v * dilation, and xp the padded images.
    """
    N, C, H, W = x.shape
    O, _, kh, kw = w.shape
    span_h = dilation * (kh - 1) + 1  # rows that the spread kernel covers
    span_w = dilation * (kw - 1) + 1
    if span_h > H + 2 * padding or span_w > W + 2 * padding:
        raise ValueError("the kernel is larger than the padded image")

    xp = x.new_zeros(N, C, H + 2 * padding, W + 2 * padding)
    xp[:, :, padding : padding + H, padding : padding + W] = x

    every = xp.unfold(2, span_h, stride).unfold(3, span_w, stride)  # a view: (N, C, Ho, Wo, span_h, span_w)
    windows = every[..., ::dilation, ::dilation]  # still a view: (N, C, Ho, Wo, kh, kw)
    Ho, Wo = windows.shape[2:4]

    # One column for each output pixel, holding all that it sees, in the order of the axes of w: (c, u, v).
    columns = windows.permute(0, 1, 4, 5, 2, 3).reshape(N, C * kh * kw, Ho * Wo)
    out = w.reshape(O, C * kh * kw) @ columns  # (N, O, Ho * Wo)
    out = out.reshape(N, O, Ho, Wo)
    return out if b is None else out + b[:, None, None]
