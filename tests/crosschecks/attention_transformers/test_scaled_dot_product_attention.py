from __future__ import annotations

import numpy as np
import pytest

from tests.crosschecks.conftest import Library, Reference

LAYER = """
def f(Q, K, V, mask, causal):
    return torch.nn.functional.scaled_dot_product_attention(Q, K, V, attn_mask=mask, is_causal=causal)
"""


@pytest.mark.docker
@pytest.mark.parametrize(("masked", "causal"), [(False, False), (True, False), (False, True)])
def test_as_pytorch_has_it(reference: Reference, library: Library, *, masked: bool, causal: bool) -> None:
    rng = np.random.default_rng(2)
    Q, K, V = (rng.standard_normal((2, 3, 6, 4)) for _ in range(3))
    mask = rng.random((2, 1, 6, 6)) < 0.7 if masked else None
    if mask is not None:
        mask[..., 0] = True  # of a query that sees nothing PyTorch makes NaN

    out, weights = reference(Q, K, V, mask, causal)

    np.testing.assert_allclose(out, library(LAYER, Q, K, V, mask, causal), rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(weights @ V, out, rtol=1e-10, atol=1e-12)
