from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from judge.package.kit import call, new
from tests.crosschecks.conftest import Reference


def answers(outcomes: list[int], warm_start: int, warning: int, drift: int) -> list[str]:
    """The statement in exact arithmetic: p + s > p_min + k s_min is decided by squares of fractions."""
    said: list[str] = []
    seen: list[int] = []
    best: tuple[Fraction, Fraction] | None = None  # p and the square of s

    def is_above(p: Fraction, v: Fraction, q: Fraction, u: Fraction, k: int) -> bool:
        """p + sqrt(v) > q + k sqrt(u), without roots."""
        # sqrt(v) > a + b with a = q - p, b = k sqrt(u) >= 0
        a, b2 = q - p, k * k * u
        gap = v - a * a - b2  # sqrt(v) > a + b  <=>  a + b < 0, or v > a^2 + 2ab + b^2
        if a < 0 and b2 < a * a:
            return True
        return gap > 0 and gap * gap > 4 * a * a * b2 if a >= 0 else gap > 0 or gap * gap < 4 * a * a * b2

    for error in outcomes:
        seen.append(error)
        n = len(seen)
        p = Fraction(sum(seen), n)
        v = p * (1 - p) / n
        if n <= warm_start:
            said.append("stable")
            continue
        if best is None or not is_above(p, v, *best, 1):
            best = (p, v)
        if is_above(p, v, *best, drift):
            seen, best = [], None
            said.append("drift")
        else:
            said.append("warning" if is_above(p, v, *best, warning) else "stable")
    return said


@pytest.mark.parametrize("seed", range(5))
def test_as_in_exact_arithmetic(reference: Reference, seed: int) -> None:
    rng = np.random.default_rng(seed)
    outcomes = [int(one) for rate in (0.1, 0.6, 0.2, 0.7) for one in rng.random(60) < rate]

    said = reference.steps(new(warm_start=20), *(call("update", one) for one in outcomes))

    assert said[1:] == answers(outcomes, 20, 2, 3)
