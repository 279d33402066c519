from __future__ import annotations

from itertools import pairwise, product
from math import log

import numpy as np
import pytest

from tests.crosschecks.conftest import Reference


@pytest.mark.parametrize("lengths", [[1], [5], [4, 1, 6]])
def test_as_all_paths_counted_one_by_one(reference: Reference, lengths: list[int]) -> None:
    rng = np.random.default_rng(sum(lengths))
    S, K = 3, 4
    pi, A, B = rng.dirichlet(np.ones(S)), rng.dirichlet(np.ones(S), S), rng.dirichlet(np.ones(K), S)
    seqs = [rng.integers(0, K, T) for T in lengths]

    found = reference(pi, A, B, seqs)

    loglik = 0.0
    starts, moves, seen = np.zeros(S), np.zeros((S, S)), np.zeros((S, K))
    for x, gamma, path in zip(seqs, found["gamma"], found["paths"], strict=True):
        of_path = {}
        for states in product(range(S), repeat=len(x)):
            p = pi[states[0]] * B[states[0], x[0]]
            for before, after, symbol in zip(states[:-1], states[1:], x[1:], strict=True):
                p *= A[before, after] * B[after, symbol]
            of_path[states] = p
        total = sum(of_path.values())
        loglik += log(total)
        expected = np.zeros((len(x), S))
        for states, p in of_path.items():
            for t, state in enumerate(states):
                expected[t, state] += p / total
                seen[state, x[t]] += p / total
            for before, after in pairwise(states):
                moves[before, after] += p / total
        starts += expected[0]
        np.testing.assert_allclose(gamma, expected, rtol=1e-10)
        best = max(of_path.values())
        tied = [states for states, p in of_path.items() if p >= best * (1.0 - 1e-10)]
        assert tuple(path.tolist()) == min(tied, key=lambda states: states[::-1])
    assert found["loglik"] == pytest.approx(loglik)
    np.testing.assert_allclose(found["pi"], starts / len(seqs), rtol=1e-10)
    np.testing.assert_allclose(found["A"], moves / moves.sum(1, keepdims=True) if moves.any() else A, rtol=1e-10)
    np.testing.assert_allclose(found["B"], seen / seen.sum(1, keepdims=True), rtol=1e-10)
