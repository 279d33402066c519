from __future__ import annotations

from fractions import Fraction

import numpy as np
from sklearn.model_selection import train_test_split

from tests.crosschecks.conftest import Reference


def test_counts_as_scikit_learn_has_them(reference: Reference) -> None:
    rng = np.random.default_rng(7)
    y = rng.choice(4, 203, p=[0.6, 0.25, 0.1, 0.05])

    parts = reference(y, (70, 20, 10), rng.permutation(203))

    train, rest = train_test_split(np.arange(203), train_size=0.7, stratify=y, random_state=0)
    validation, test = train_test_split(rest, train_size=2 / 3, stratify=y[rest], random_state=0)
    for ours, theirs in zip(parts, (train, validation, test), strict=True):
        # It rounds the totals first, so its counts may be one off in a class.
        assert np.abs(np.bincount(y[ours], minlength=4) - np.bincount(y[theirs], minlength=4)).max() <= 1


def test_as_exact_fractions_have_it(reference: Reference) -> None:
    rng = np.random.default_rng(8)
    y, perm = rng.integers(-3, 4, 150), rng.permutation(150)

    parts = reference(y, (57, 29, 14), perm)

    exact: list[list[int]] = [[], [], []]
    for label in set(y.tolist()):
        rows = [i for i in perm.tolist() if y[i] == label]
        shares = [Fraction(p * len(rows), 100) for p in (57, 29, 14)]
        counts = [share.numerator // share.denominator for share in shares]
        by_loss = sorted(range(3), key=lambda j: (counts[j] - shares[j], j))
        for j in by_loss[: len(rows) - sum(counts)]:
            counts[j] += 1
        for j in range(3):
            exact[j] += rows[sum(counts[:j]) : sum(counts[: j + 1])]
    assert [part.tolist() for part in parts] == [sorted(rows) for rows in exact]
