from collections.abc import Iterator

import numpy as np
from kit import case


def decided(rng: np.random.Generator, n: int, groups: int, noise: float = 0.3) -> tuple:
    """Truth with a base rate for each group, decisions that are often right, ids: each group has a member."""
    group = rng.permutation(np.concatenate([np.arange(groups), rng.integers(0, groups, n - groups)]))
    y = (rng.random(n) < rng.uniform(0.2, 0.7, groups)[group]).astype(np.int64)
    wrong = rng.random(n) < noise * rng.uniform(0.3, 1.7, groups)[group]
    return y, np.where(wrong, 1 - y, y), group


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([1, 1, 0, 0, 1, 0, 0]),
        np.array([1, 0, 0, 0, 1, 0, 1]),
        np.array([0, 0, 0, 0, 7, 7, 7]),
    )
    yield case("sample", "without-positives", np.array([0, 0, 1, 0]), np.array([1, 0, 1, 1]), np.array([2, 2, 5, 5]))

    for n, groups in [(20, 2), (60, 3), (150, 5), (400, 4), (90, 20)]:
        yield case("basic", f"n-{n}-groups-{groups}", *decided(rng, n, groups))
    y, yhat, group = decided(rng, 120, 3)
    yield case("basic", "harsh-on-one-group", y, np.where(group == 1, yhat & rng.integers(0, 2, 120), yhat), group)

    y, yhat, group = decided(rng, 50, 3)
    yield case("edge", "group-without-positives", np.where(group == 1, 0, y), yhat, group, note="Its tpr is NaN.")
    yield case("edge", "group-without-negatives", np.where(group == 2, 1, y), yhat, group, note="Its fpr is NaN.")
    yield case("edge", "group-never-selected", y, np.where(group == 0, 0, yhat), group, note="Its precision is NaN.")
    yield case("edge", "group-always-selected", y, np.where(group == 0, 1, yhat), group)
    yield case("edge", "nobody-selected", y, np.zeros(50, np.int64), group, note="dp_ratio is 1, not 0/0.")
    yield case("edge", "everybody-selected", y, np.ones(50, np.int64), group)
    yield case("edge", "one-group", y, yhat, np.full(50, 4), note="Nothing to compare: differences 0, ratio 1.")
    yield case("edge", "one-group-not-selected", y, 0 * yhat, np.full(50, 4))
    yield case("edge", "no-positives-at-all", np.zeros(50, np.int64), yhat, group, note="No group has a tpr: 0.0.")
    y, yhat, group = decided(rng, 40, 2)
    yield case("edge", "one-group-with-a-tpr", np.where(group == 0, 0, y), yhat, group, note="One value has no range.")
    y, yhat, group = decided(rng, 60, 3)
    yield case("edge", "ids-with-gaps", y, yhat, np.array([-5, 0, 10**12])[group], note="Negative and huge ids.")
    y, _, group = decided(rng, 80, 2)
    y[:40] |= group[:40]
    yield case("edge", "perfect-decisions", y, y.copy(), group, note="Equal odds, and different selection rates.")
    yield case("edge", "always-wrong", y, 1 - y, group)
    yield case("edge", "one-row", np.array([1]), np.array([1]), np.array([3]))
    yield case("edge", "everyone-a-group", np.array([1, 0, 1, 0]), np.array([1, 1, 0, 0]), np.array([3, 1, 0, 2]))
    y = np.array([1, 1, 1, 1, 0, 0, 0, 0] * 2)
    yhat = np.array([1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 0, 0, 0])
    yield case("edge", "fpr-apart-more-than-tpr", y, yhat, np.repeat([0, 1], 8), note="eodds_diff is the larger range.")
    y, yhat, group = decided(rng, 60, 4)
    yield case("edge", "strided", y[::2], yhat[::2], group[::2], note="Not contiguous.")

    for groups in (2000, 3000, 4000):
        yield case("speed", f"groups-{groups}", *decided(rng, 40 * groups, groups), size=groups)
