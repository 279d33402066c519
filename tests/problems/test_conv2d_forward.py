"""The reference of the convolution layer against SciPy's correlation of single images."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.signal import correlate2d

from tests.problems.loading import cases, name, reference

SLUG = "conv2d-forward"


def by_correlate2d(x: Any, w: Any, b: Any, stride: int = 1, padding: int = 0, dilation: int = 1) -> np.ndarray:
    """Correlate every image with every spread kernel at full resolution, add up, then take every stride-th pixel."""
    maps, channels, kh, kw = w.shape
    spread = np.zeros((maps, channels, dilation * (kh - 1) + 1, dilation * (kw - 1) + 1))
    spread[:, :, ::dilation, ::dilation] = w
    if spread.shape[2] > x.shape[2] + 2 * padding or spread.shape[3] > x.shape[3] + 2 * padding:
        raise ValueError("no output")
    images = []
    for image in x.astype(np.float64):
        padded = [np.pad(channel, padding) for channel in image]
        for o in range(maps):
            full = sum(correlate2d(p, k, mode="valid") for p, k in zip(padded, spread[o], strict=True))
            images.append(full[::stride, ::stride] + (0.0 if b is None else b[o]))
    return np.stack(images).reshape(len(x), maps, *images[0].shape)


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_reference_agrees_with_scipy(case: Any) -> None:
    conv2d = reference(SLUG).conv2d
    try:
        expected = by_correlate2d(*case["args"], **case["kwargs"])
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - the message is the candidate's own
            conv2d(*case["args"], **case["kwargs"])
        return
    got = conv2d(*case["args"], **case["kwargs"])
    assert got.dtype == case["args"][0].dtype
    tolerance = 1e-4 if got.dtype == np.float32 else 1e-10
    np.testing.assert_allclose(got, expected, rtol=tolerance, atol=tolerance)
