from collections.abc import Iterator

import numpy as np
from kit import case


def rows(rng: np.random.Generator, n: int, d: int, k: int, digits: int = 12) -> tuple[np.ndarray, np.ndarray, int]:
    """Points of k overlapping classes: the last feature separates them best. Few digits make equal values."""
    y = rng.integers(0, k, n)
    X = rng.normal(size=(n, d)) + np.linspace(0.0, 1.0, d) * y[:, np.newaxis]
    return np.round(X, digits), y, k


def column(*values: float) -> np.ndarray:
    return np.array(values)[:, np.newaxis]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[1.0, 5.0], [2.0, 3.0], [3.0, 6.0], [4.0, 4.0], [4.0, 8.0]])
    yield case("sample", "worked-example", X, np.array([0, 0, 1, 1, 0]), 2, 1)
    yield case("sample", "two-blocks", column(3.0, 1.0, 2.0, 9.0, 7.0, 8.0), np.array([0, 0, 0, 1, 1, 1]), 2)

    for n, d, k, least in [(12, 2, 2, 1), (40, 3, 3, 1), (100, 5, 4, 5), (250, 8, 2, 20), (60, 4, 6, 3)]:
        yield case("basic", f"n-{n}-d-{d}-k-{k}", *rows(rng, n, d, k), least)
    X, y, k = rows(rng, 150, 6, 3, digits=0)
    yield case("basic", "few-values", X, y, k, 10, note="Whole numbers: many rows share a value.")
    X, y, k = rows(rng, 30, 3, 3)
    yield case("basic", "more-classes-than-seen", X, y, 7, note="n_classes counts classes that no row has.")

    x = np.repeat([1.0, 2.0, 3.0], [4, 5, 3])
    y = np.array([0, 0, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1])
    yield case("edge", "equal-values", x[:, np.newaxis], y, 2, note="No threshold lies between equal values.")
    X = np.column_stack([np.full(9, 2.5), rng.permutation(9.0 + np.arange(9))])
    yield case("edge", "constant-feature", X, np.arange(9) % 2, 2, note="A constant feature has no threshold.")
    yield case("edge", "all-features-constant", np.full((5, 2), -1.0), np.array([0, 1, 0, 1, 1]), 2)
    yield case(
        "edge",
        "zeros-of-both-signs",
        column(0.0, -0.0, 0.0, -0.0, 1.0),
        np.array([0, 1, 0, 1, 1]),
        2,
        note="0.0 == -0.0",
    )
    one, two, three = 1.0 + np.finfo(float).eps * np.array([1, 2, 3])
    yield case(
        "edge",
        "midpoint-rounds-up",
        column(two, one, one, two, two),
        np.array([1, 0, 0, 1, 1]),
        2,
        note="Between neighbouring floats the midpoint comes out as the upper one: the threshold is the lower.",
    )
    yield case("edge", "midpoint-rounds-down", column(two, three, two, three), np.array([0, 1, 0, 1]), 2)
    X = rng.normal(size=(20, 1))
    y = (X[:, 0] > 0.1).astype(np.int64)
    yield case(
        "edge",
        "same-feature-twice",
        np.hstack([-X, X, X]),
        y,
        2,
        note="Three features gain the same: the first is taken.",
    )
    y = np.repeat([0, 1, 2], 4)
    taken = np.array([[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0], [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]])
    for name, order in [("larger-second", [0, 1]), ("larger-first", [1, 0])]:
        yield case(
            "edge",
            f"equal-gains-rounded-{name}",
            1.0 - taken[order].T,
            y,
            3,
            note="Two features gain 2/9, which comes out differently in the last digit: they are tied.",
        )
    # 100 rows of each class. Left of the cuts: 63 zeros and 91 ones, or 40 zeros and 11 ones.
    halves, place = np.repeat([0, 1], 100), np.tile(np.arange(100), 2)
    on_the_left = np.array([place < np.where(halves == 0, 63, 91), place < np.where(halves == 0, 40, 11)])
    yield case(
        "edge",
        "gains-2-6e-7-apart",
        1.0 - on_the_left.T,
        halves,
        2,
        note="0.0553360 and 0.0553362 differ by far more than 1e-12: the second feature is better.",
    )
    yield case("edge", "thresholds-tied", column(1.0, 2.0, 3.0, 4.0), np.array([1, 0, 0, 1]), 2)
    yield case(
        "edge",
        "tied-at-different-places",
        np.array([[1.0, 3.0], [3.0, 1.0], [2.0, 2.0]]),
        np.array([0, 1, 0]),
        2,
        note="The smallest feature comes before the smallest threshold.",
    )
    X = rng.normal(size=(8, 3))
    yield case("edge", "pure-node", X, np.full(8, 1), 3, note="One class: nothing to gain.")
    yield case("edge", "one-class-possible", X, np.zeros(8, np.int64), 1)
    yield case("edge", "one-row", np.array([[2.0, 3.0]]), np.array([0]), 2, note="No threshold at all.")
    yield case("edge", "two-rows", np.array([[2.0, 3.0], [2.0, -4.0]]), np.array([0, 1]), 2)
    x = np.arange(12.0)
    y = np.array([1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1, 1])
    for name, values in [("first", x), ("last", -x)]:
        for least in (1, 2, 6, 7):
            yield case(
                "edge",
                f"outlier-{name}-least-{least}",
                values[:, np.newaxis],
                np.where(x == 0, 2, y),
                3,
                least,
                note="min_samples_leaf holds for both sides, and may leave no candidate.",
            )
    x = np.arange(10.0)
    best_is_extreme = np.array([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    for name, values in [("left", x), ("right", -x)]:
        yield case("edge", f"best-cut-excluded-{name}", values[:, np.newaxis], best_is_extreme, 2, 3)
    yield case(
        "edge",
        "xor",
        np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]),
        np.array([0, 1, 1, 0]),
        2,
        note="No split gains anything.",
    )
    x, y = np.repeat([0.0, 1.0], [6, 15]), np.r_[np.tile([0, 1, 1], 2), np.tile([0, 1, 1], 5)]
    yield case(
        "edge", "same-shares-on-both-sides", x[:, np.newaxis], y, 2, note="The gain is 0, whatever rounding says."
    )
    # One positive among 250 rows, and one among 251: the shares differ by 1/62750.
    x = np.repeat([0.0, 1.0], [250, 251])
    y = np.zeros(501, np.int64)
    y[[0, 250]] = 1
    yield case(
        "edge", "gain-1e-10", x[:, np.newaxis], y, 2, note="A gain of 1.3e-10 is more than 1e-12: it is a split."
    )
    X, y, k = rows(rng, 40, 4, 3)
    yield case("edge", "strided", np.repeat(X, 2, axis=0)[::2], np.repeat(y, 2)[::2], k, 2, note="Not contiguous.")
    yield case("edge", "huge-values", X * 1e15 / np.abs(X).max(), y, k)

    for n in (2_000, 4_000, 6_000):
        yield case("speed", f"n-{n}", *rows(rng, n, 20, 3), 5, size=n)
