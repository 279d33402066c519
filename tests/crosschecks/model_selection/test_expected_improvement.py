from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import norm

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("maximize", [False, True])
def test_as_scipy_has_it(reference: Reference, maximize: bool) -> None:
    rng = np.random.default_rng(5)
    mu, sigma = rng.normal(size=30), rng.gamma(2.0, size=30)

    ei, log_ei, index = reference(mu, sigma, 0.3, 0.1, maximize)

    gain = (mu - 0.3 if maximize else 0.3 - mu) - 0.1
    expected = gain * norm.cdf(gain / sigma) + sigma * norm.pdf(gain / sigma)
    np.testing.assert_allclose(ei, expected, rtol=1e-10)
    np.testing.assert_allclose(log_ei, np.log(expected), rtol=1e-9, atol=1e-10)
    assert index == expected.argmax()


@pytest.mark.parametrize("z", [-3.0, -20.0, -45.0, -200.0, -1000.0])
def test_far_tail_as_the_integral_has_it(reference: Reference, z: float) -> None:
    _, log_ei, _ = reference(np.array([-z]), np.array([1.0]), 0.0)

    # With t = -z + u / |z| the density falls like exp(-u), and its factor phi(z) stands outside.
    x = abs(z)
    rest, _ = quad(lambda u: u * math.exp(-u - u * u / (2 * x * x)), 0, 60, epsabs=0, epsrel=1e-12)
    exact = -x * x / 2 - 0.5 * math.log(2 * math.pi) - 2 * math.log(x) + math.log(rest)
    np.testing.assert_allclose(log_ei[0], exact, rtol=1e-11)
