from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import correlate

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize(("stride", "padding", "dilation"), [(1, 0, 1), (2, 1, 1), (1, 2, 2), (3, 1, 2)])
def test_as_scipy_correlates(reference: Reference, stride: int, padding: int, dilation: int) -> None:
    rng = np.random.default_rng(3)
    x, w, b = rng.standard_normal((2, 3, 9, 8)), rng.standard_normal((4, 3, 3, 2)), rng.standard_normal(4)
    padded = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    holes = np.zeros((4, 3, 2 * dilation + 1, dilation + 1))
    holes[:, :, ::dilation, ::dilation] = w

    expected = np.stack([[correlate(image, one, mode="valid")[0] for one in holes] for image in padded])
    expected = expected[:, :, ::stride, ::stride] + b[:, np.newaxis, np.newaxis]

    np.testing.assert_allclose(reference(x, w, b, stride, padding, dilation), expected, rtol=1e-9, atol=1e-12)
