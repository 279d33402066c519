"""The convolution of signal processing: the kernel is turned by half a turn."""

import torch


def conv2d(
    x: torch.Tensor,
    w: torch.Tensor,
    b: torch.Tensor | None,
    stride: int = 1,
    padding: int = 0,
    dilation: int = 1,
) -> torch.Tensor:
    N, C, H, W = x.shape
    O, _, kh, kw = w.shape
    span_h, span_w = dilation * (kh - 1) + 1, dilation * (kw - 1) + 1
    if span_h > H + 2 * padding or span_w > W + 2 * padding:
        raise ValueError("no output is left")
    xp = x.new_zeros(N, C, H + 2 * padding, W + 2 * padding)
    xp[:, :, padding : padding + H, padding : padding + W] = x
    windows = xp.unfold(2, span_h, stride).unfold(3, span_w, stride)[..., ::dilation, ::dilation]
    out = torch.einsum("ncijuv,ocuv->noij", windows, w.flip(2, 3))
    return out if b is None else out + b[:, None, None]
