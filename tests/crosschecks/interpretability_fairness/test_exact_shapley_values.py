from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest

from sandbox.inside.codec import Support
from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("d", [1, 2, 4, 5])
def test_as_the_mean_over_all_orders(reference: Reference, d: int) -> None:
    rng = np.random.default_rng(d)
    x, background = rng.integers(-3, 4, d), rng.integers(-3, 4, (4, d))

    phi, base = reference(Support("model", ("product", d, 4)), x.astype(float), background.astype(float))

    def value(members: tuple[int, ...]) -> Fraction:
        total = 0
        for z in background.tolist():
            product = 1
            for j in range(d):
                product *= int(x[j]) if j in members else z[j]
            total += product
        return Fraction(total, len(background))

    orders = list(permutations(range(d)))
    credit = [Fraction(0)] * d
    for order in orders:
        for place, j in enumerate(order):
            credit[j] += (value(order[: place + 1]) - value(order[:place])) / len(orders)
    np.testing.assert_allclose(phi, [float(one) for one in credit], rtol=1e-12, atol=1e-12)
    assert base == pytest.approx(float(value(())))
