from __future__ import annotations

import numpy as np
from scipy.linalg import solve_toeplitz, toeplitz

from tests.crosschecks.conftest import Reference


def test_the_acf_is_numpys_correlation(reference: Reference) -> None:
    x = np.cumsum(np.random.default_rng(101).standard_normal(90))

    acf, _ = reference(x, 30)

    d = x - x.mean()
    sums = np.correlate(d, d, mode="full")[89 : 89 + 31]
    np.testing.assert_allclose(acf, sums / sums[0], rtol=1e-10, atol=1e-13)


def test_the_pacf_solves_the_equations_of_each_order(reference: Reference) -> None:
    x = np.random.default_rng(102).standard_normal(60).cumsum()

    acf, pacf = reference(x, 12)

    for k in range(1, 13):
        np.testing.assert_allclose(pacf[k], solve_toeplitz(acf[:k], acf[1 : k + 1])[-1], rtol=1e-8, atol=1e-12)
        # The partial correlation of the ends, given what lies between, from the inverse of the correlation matrix.
        precision = np.linalg.inv(toeplitz(acf[: k + 1]))
        np.testing.assert_allclose(pacf[k], -precision[0, k] / precision[0, 0], rtol=1e-7, atol=1e-10)
