from __future__ import annotations

import numpy as np
from scipy.stats import entropy

from tests.crosschecks.conftest import Reference


def test_against_scipy_and_plain_sorting(reference: Reference) -> None:
    rng = np.random.default_rng(29)
    probs = rng.multinomial(12, np.full(5, 0.2), size=80) / 12

    answer = reference(probs, 25)

    largest = np.sort(probs, axis=1)[:, ::-1]
    expected = {
        "least_confident": 1.0 - largest[:, 0],
        "margin": largest[:, 1] - largest[:, 0],
        "entropy": entropy(probs, axis=1),
    }
    assert answer.keys() == expected.keys()
    for name, (scores, query) in answer.items():
        np.testing.assert_allclose(scores, expected[name], atol=1e-13)
        order = sorted(range(80), key=lambda row: (-round(expected[name][row], 10), row))
        assert list(query) == order[:25]
