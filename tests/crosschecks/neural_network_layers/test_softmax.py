from __future__ import annotations

import numpy as np
import pytest
from scipy.special import softmax

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("scale", [1.0, 1e3])
def test_as_scipy_has_it(reference: Reference, scale: float) -> None:
    x = scale * np.random.default_rng(0).standard_normal((50, 7))

    np.testing.assert_allclose(reference(x), softmax(x, axis=1), rtol=1e-12, atol=1e-300)
