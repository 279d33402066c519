from collections.abc import Iterator

import numpy as np
from kit import case

Sets = tuple[np.ndarray, np.ndarray, np.ndarray]


def clouds(rng: np.random.Generator, n: int, m: int, d: int, classes: int, size: int = 50) -> Sets:
    """Training points around one centre for each class, their labels, and queries; whole numbers in about +-2 size."""
    centres = rng.integers(-size, size + 1, (classes, d))
    y = rng.integers(0, classes, n)
    train = centres[y] + rng.integers(-size, size + 1, (n, d))
    test = centres[rng.integers(0, classes, m)] + rng.integers(-size, size + 1, (m, d))
    return train.astype(float), y, test.astype(float)


def grid(rng: np.random.Generator, n: int, m: int, d: int, classes: int, side: int) -> Sets:
    """Points with so few different coordinates that most distances occur many times; labels say nothing."""
    train, test = (rng.integers(0, side, (rows, d)).astype(float) for rows in (n, m))
    return train, rng.integers(0, classes, n), test


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 0.0], [6.0, 8.0], [3.0, 4.0], [0.0, 5.0], [9.0, 9.0]])
    y = np.array([0, 0, 2, 2, 1])
    yield case("sample", "worked-example", X, y, np.array([[0.0, 1.0], [6.0, 8.0], [3.0, 0.0]]), 3, True)
    yield case("sample", "unweighted", X, y, np.array([[0.0, 1.0], [6.0, 8.0], [3.0, 0.0]]), 3, False)

    for n, m, d, classes, k, weighted in [
        (30, 12, 2, 2, 3, False),
        (60, 25, 3, 3, 5, True),
        (200, 80, 5, 4, 10, False),
        (200, 80, 5, 4, 10, True),
        (500, 100, 20, 7, 25, True),
    ]:
        how = "weighted" if weighted else "unweighted"
        yield case("basic", f"{n}-points-{d}d-k-{k}-{how}", *clouds(rng, n, m, d, classes), k, weighted)
    yield case("basic", "small-grid-unweighted", *grid(rng, 80, 60, 2, 3, 9), 4, False)
    yield case("basic", "small-grid-weighted", *grid(rng, 80, 60, 2, 3, 9), 4, True)

    yield case(
        "edge",
        "ties-at-the-kth-place",
        *grid(rng, 300, 120, 2, 5, 7),
        7,
        False,
        note="Many training points are equally far: those with the lowest index are taken.",
    )
    yield case("edge", "ties-at-the-kth-place-weighted", *grid(rng, 300, 120, 2, 5, 7), 7, True)
    yield case("edge", "ties-at-the-kth-place-k-1", *grid(rng, 200, 100, 3, 6, 3), 1, False)
    circle = np.array([[0, 5], [3, 4], [4, 3], [5, 0], [4, -3], [3, -4], [0, -5], [-3, -4], [-4, -3], [-5, 0], [-4, 3]])
    yield case(
        "edge",
        "all-on-a-circle",
        circle.astype(float),
        np.array([3, 1, 1, 2, 2, 2, 1, 3, 3, 3, 3]),
        np.zeros((1, 2)),
        6,
        False,
        note="All training points are equally far from the query.",
    )
    yield case(
        "edge",
        "vote-tie-goes-to-smaller-label",
        np.array([[1.0], [2.0], [3.0], [4.0]]),
        np.array([9, 4, 4, 9]),
        np.array([[0.0], [5.0]]),
        4,
        False,
        note="Two votes each: the smaller label, not the nearer one.",
    )
    tens = [[6, 8], [8, 6], [-6, 8], [6, -8], [-8, 6], [8, -6], [-6, -8], [-8, -6], [0, 10], [10, 0]]
    yield case(
        "edge",
        "weighted-tie-in-other-order-of-sums",
        np.array([*tens, [0, 1]], dtype=float),
        np.array([2] * 10 + [5]),
        np.zeros((1, 2)),
        11,
        True,
        note="Ten votes of 1/10 against one vote of 1: a tie, though 0.1 added ten times is not 1.0 in floats.",
    )
    thirds = [[3, 0], [0, 3], [-3, 0], [0, -3], [1, 0]]
    yield case(
        "edge",
        "weighted-near-tie-is-none",
        np.array([*thirds, [1000, 0]], dtype=float),
        np.array([1, 1, 1, 0, 7, 7]),
        np.zeros((1, 2)),
        6,
        True,
        note="1/3 + 1/3 + 1/3 against 1 + 1/1000: close, but not a tie.",
    )

    yield case(
        "edge",
        "weighted-votes-1e-10-apart",
        np.array([[70711.0, 1.0], [0.0, 70711.0]]),
        np.array([3, 9]),
        np.zeros((1, 2)),
        2,
        True,
        note="Squared distances of 5e9 that differ by 1: not a tie.",
    )

    X, y, Q = clouds(rng, 40, 20, 3, 3)
    yield case("edge", "k-is-n-unweighted", X, y, Q, 40, False, note="k = n: everybody votes.")
    yield case("edge", "k-is-n-weighted", X, y, Q, 40, True)
    yield case("edge", "k-is-1", X, y, Q, 1, False)
    yield case("edge", "k-is-1-weighted", X, y, Q, 1, True)
    yield case("edge", "k-is-1-of-many-points", *clouds(rng, 4000, 40, 2, 9), 1, False)
    yield case("edge", "k-is-2-of-many-points", *grid(rng, 3000, 40, 2, 9, 40), 2, True)
    yield case("edge", "one-training-point", X[:1], y[:1], Q, 1, True)
    yield case("edge", "single-class", X, np.full(40, 3), Q, 5, True)

    X = np.array([[1.0, 1.0]] * 5 + [[1.0, 2.0], [2.0, 1.0], [0.0, 1.0], [8.0, 8.0]])
    y = np.array([4, 2, 4, 2, 4, 1, 1, 1, 0])
    Q = np.array([[1.0, 1.0], [8.0, 8.0], [1.0, 3.0]])
    yield case(
        "edge",
        "query-equal-to-several-points",
        X,
        y,
        Q,
        8,
        True,
        note="Some neighbours are at distance 0: only they vote, with one vote each.",
    )
    yield case(
        "edge",
        "query-equal-to-more-points-than-k",
        X,
        y,
        Q,
        2,
        True,
        note="More points at distance 0 than k: those with the lowest index, and a tie of one vote each.",
    )
    yield case(
        "edge", "query-equal-to-points-unweighted", X, y, Q, 8, False, note="Distance 0 is nothing special here."
    )
    yield case("edge", "training-set-as-queries-weighted", X, y, X, 4, True)
    X, y, _ = grid(rng, 120, 1, 2, 4, 6)
    yield case("edge", "duplicates-everywhere-weighted", X, y, X[:50], 9, True)

    X, y, Q = clouds(rng, 60, 30, 2, 4)
    yield case("edge", "negative-labels", X, np.array([-7, -1, 0, 3])[y], Q, 5, False, note="Labels below zero.")
    yield case("edge", "negative-labels-weighted", X, np.array([-7, -1, 0, 3])[y], Q, 6, True)
    yield case(
        "edge", "huge-labels", X, np.array([-(2**60), 5, 2**53 + 1, 2**62])[y], Q, 5, False, note="Labels near 2^62."
    )
    yield case("edge", "every-point-its-own-class", X, np.arange(60)[::-1].copy(), Q, 4, False)

    yield case("edge", "no-queries", X, y, np.empty((0, 2)), 3, False, note="m = 0: an empty array.")
    yield case("edge", "no-queries-weighted", X, y, np.empty((0, 2)), 3, True)
    yield case("edge", "k-is-0", X, y, Q, 0, False, note="k = 0: ValueError.")
    yield case("edge", "k-is-negative", X, y, Q, -3, True, note="k < 0: ValueError.")
    yield case("edge", "k-above-n", X, y, Q, 61, False, note="k > n: ValueError.")
    yield case(
        "edge",
        "k-above-n-without-queries",
        X,
        y,
        np.empty((0, 2)),
        61,
        False,
        note="k > n: ValueError, even with m = 0.",
    )

    X, y, Q = grid(rng, 200, 60, 3, 4, 5)
    offset = np.array([1e6, -2e6, 3e6])
    yield case(
        "edge",
        "far-from-the-origin",
        X + offset,
        y,
        Q + offset,
        6,
        True,
        note="Coordinates in the millions, distances below 10: the squares must still be exact.",
    )
    X, y, Q = clouds(rng, 150, 60, 4, 3, 5000)
    yield case("edge", "large-coordinates", X, y, Q, 5, True)
    yield case("edge", "one-feature", *grid(rng, 50, 30, 1, 3, 12), 5, True)
    X, y, Q = grid(rng, 90, 40, 4, 3, 4)
    yield case(
        "edge", "strided-input", np.repeat(X, 2, axis=1)[:, ::2], np.repeat(y, 2)[::2], np.asfortranarray(Q), 5, True
    )

    for m in (1000, 1500, 2000):
        yield case("speed", f"m-{m}", *clouds(rng, 10_000, m, 50, 10, 100), 15, m != 1500, size=m)
