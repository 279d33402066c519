"""The reference of softmax against SciPy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.special import softmax as scipy_softmax

from tests.problems.loading import cases, name, reference

SLUG = "softmax"


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_reference_agrees_with_scipy(case: Any) -> None:
    (x,) = case["args"]
    got = reference(SLUG).softmax(x)
    wide = scipy_softmax(x.astype(np.longdouble), axis=1).astype(np.float64)
    np.testing.assert_allclose(got, wide, rtol=1e-5 if x.dtype == np.float32 else 1e-11, atol=1e-12)


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_rows_of_the_reference_sum_to_one(case: Any) -> None:
    (x,) = case["args"]
    np.testing.assert_allclose(reference(SLUG).softmax(x).sum(axis=1), 1.0, rtol=1e-6)
