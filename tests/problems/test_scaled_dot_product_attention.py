"""The reference of attention against the definition, written out key by key in plain Python."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from tests.problems.loading import cases, name, reference

SLUG = "scaled-dot-product-attention"


def one_query(
    q: list[float], keys: list[list[float]], values: list[list[float]], seen: list[bool]
) -> tuple[list[float], list[float]]:
    """(out, weights) of a single query."""
    scores = [math.fsum(a * b for a, b in zip(q, key, strict=True)) / math.sqrt(len(q)) for key in keys]
    best = max((s for s, ok in zip(scores, seen, strict=True) if ok), default=0.0)
    raw = [math.exp(s - best) if ok else 0.0 for s, ok in zip(scores, seen, strict=True)]
    total = math.fsum(raw)
    weights = [r / total if total else 0.0 for r in raw]
    out = [math.fsum(w * v[c] for w, v in zip(weights, values, strict=True)) for c in range(len(values[0]))]
    return out, weights


def by_definition(Q: Any, K: Any, V: Any, mask: Any = None, causal: bool = False) -> tuple[np.ndarray, np.ndarray]:
    *lead, lq, _ = Q.shape
    lk = K.shape[-2]
    allowed = np.broadcast_to(True if mask is None else mask, (*lead, lq, lk))
    out, weights = np.zeros((*lead, lq, V.shape[-1])), np.zeros((*lead, lq, lk))
    for place in np.ndindex(*lead):
        for i in range(lq):
            seen = [bool(allowed[place][i, j]) and (not causal or j - lk <= i - lq) for j in range(lk)]
            o, w = one_query(Q[place][i].tolist(), K[place].tolist(), V[place].tolist(), seen)
            out[(*place, i)], weights[(*place, i)] = o, w
    return out, weights


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_reference_agrees_with_the_definition(case: Any) -> None:
    out, weights = reference(SLUG).attention(*case["args"], **case["kwargs"])
    expected_out, expected_weights = by_definition(*case["args"], **case["kwargs"])
    rtol, atol = (1e-4, 1e-6) if out.dtype == np.float32 else (1e-9, 1e-11)
    np.testing.assert_allclose(weights, expected_weights, rtol=rtol, atol=atol)
    np.testing.assert_allclose(out, expected_out, rtol=rtol, atol=atol)
    assert (weights[expected_weights == 0.0] == 0.0).all()
