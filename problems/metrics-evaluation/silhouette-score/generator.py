from collections.abc import Iterator

import numpy as np
from kit import case


def blobs(rng: np.random.Generator, n: int, d: int, k: int, spread: float) -> tuple[np.ndarray, np.ndarray]:
    """n points around k centres in a box of side 10, and which centre they belong to; each has two points or more."""
    labels = np.append(np.repeat(np.arange(k), 2), rng.integers(0, k, n - 2 * k))
    rng.shuffle(labels)
    return rng.uniform(0.0, 10.0, (k, d))[labels] + spread * rng.standard_normal((n, d)), labels


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[0.0], [2.0], [6.0], [7.0], [20.0]]), np.array([1, 1, 4, 4, -3]))
    yield case("sample", "two-clusters", np.array([[0.0, 0], [0, 3], [4, 0], [4, 3]]), np.array([0, 0, 1, 1]))

    for n, d, k, spread in [(15, 2, 3, 1.0), (60, 2, 4, 2.0), (100, 5, 6, 3.0), (300, 3, 10, 1.0), (40, 1, 2, 4.0)]:
        yield case("basic", f"{n}x{d}-k-{k}", *blobs(rng, n, d, k, spread))
    yield case(
        "basic",
        "labels-at-random",
        0.01 * rng.standard_normal((257, 3)),
        rng.integers(0, 3, 257),
        note="Coefficients near 0.",
    )

    X, labels = blobs(rng, 30, 2, 3, 1.5)
    labels[4], labels[17] = 7, 9
    yield case("edge", "two-singletons", X, labels, note="A sample that is alone in its cluster has coefficient 0.")
    yield case("edge", "all-but-one-alone", X[:5], np.array([0, 1, 1, 2, 3]), note="k = n - 1 is allowed.")
    X, labels = blobs(rng, 30, 2, 3, 1.5)
    yield case("edge", "negative-and-far-labels", X, np.array([-5, 1000, 3])[labels], note="Labels are names.")
    yield case("edge", "smallest-allowed", np.array([[0.0], [1.0], [3.0]]), np.array([0, 0, 1]), note="n = 3, k = 2.")
    yield case(
        "edge",
        "same-point-in-two-clusters",
        np.array([[1.0, 1], [1, 1], [1, 1], [1, 1], [5, 1], [5, 2]]),
        np.array([0, 0, 1, 1, 2, 2]),
        note="a = b = 0: the coefficient is 0.",
    )
    yield case("edge", "all-points-equal", np.full((6, 3), 0.1), np.array([0, 1, 0, 1, 2, 2]))
    grid = rng.integers(0, 4, (40, 2)).astype(float)
    yield case("edge", "many-duplicates", grid, rng.integers(0, 3, 40), note="Distances of exactly 0.")
    X, labels = blobs(rng, 40, 3, 2, 1.0)
    yield case("edge", "two-clusters-only", X, labels)
    yield case("edge", "unequal-clusters", X, (np.arange(40) < 3).astype(np.int64), note="3 points against 37.")
    X, labels = blobs(rng, 50, 3, 4, 1.0)
    yield case("edge", "offset-1e6", X + 1e6, labels, note="Squared norms near 1e12 have no digits for distances of 1.")
    yield case("edge", "float32", X.astype(np.float32), labels)
    yield case("edge", "float32-offset-1e4", (X + 1e4).astype(np.float32), labels)
    yield case("edge", "one-cluster", X[:8], np.full(8, 3), note="ValueError.")
    yield case("edge", "as-many-clusters-as-samples", X[:6], np.arange(6), note="ValueError.")
    yield case("edge", "one-sample", X[:1], np.array([0]), note="ValueError.")
    yield case("edge", "two-samples", X[:2], np.array([0, 1]), note="ValueError: k must be at most n - 1.")
    yield case("edge", "strided", np.repeat(X, 2, axis=0)[::2], labels[::-1][::-1], note="Not contiguous.")

    for n in (1000, 1500, 2000):
        yield case("speed", f"n-{n}", *blobs(rng, n, 4, 8, 2.0), size=n)
