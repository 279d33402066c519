from collections.abc import Iterator

import numpy as np
from kit import case


def blobs(rng: np.random.Generator, n: int, d: int, k: int, spread: float = 1.0) -> np.ndarray:
    """n points around k random centres in a box of side 10, (n, d)."""
    centres = rng.uniform(0.0, 10.0, (k, d))
    return centres[rng.integers(0, k, n)] + spread * rng.standard_normal((n, d))


def chosen(rng: np.random.Generator, X: np.ndarray, k: int) -> np.ndarray:
    """k different points of X as initial centroids."""
    return X[rng.choice(len(X), k, replace=False)]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[0.0, 0.0], [2.0, 0.0], [3.0, 1.0], [8.0, 8.0], [9.0, 8.0], [9.0, 9.0]]),
        np.array([[0.0, 0.0], [2.0, 0.0]]),
        300,
    )
    X = blobs(rng, 12, 1, 2)
    yield case("sample", "one-dimension", X, X[:3])

    for n, d, k, spread in [(30, 2, 3, 1.0), (100, 2, 5, 1.0), (60, 4, 4, 2.0), (150, 3, 6, 3.0), (80, 10, 3, 2.0)]:
        X = blobs(rng, n, d, k, spread)
        yield case("basic", f"blobs-{n}x{d}-k{k}", X, chosen(rng, X, k))
    X = rng.uniform(0.0, 1.0, (400, 2))
    yield case("basic", "uniform-many-updates", X, chosen(rng, X, 8), note="Takes many updates to settle.")

    X = blobs(rng, 40, 2, 3)
    lost = np.concatenate([chosen(rng, X, 3), [[60.0, -40.0]]])
    yield case(
        "edge",
        "centroid-without-points-from-the-start",
        X,
        lost,
        note="The last centroid is nearest to no point, ever: it stays where it is.",
    )
    yield case("edge", "first-centroid-without-points", X, lost[::-1].copy())
    yield case(
        "edge",
        "cluster-becomes-empty",
        np.array([[7.0, 11], [4, 5], [11, 9], [0, 6], [2, 3], [11, 7], [9, 1], [3, 11]]),
        np.array([[10.0, 1], [7, 12], [9, 5], [2, 12]]),
        note="A cluster has points at first and loses them later.",
    )
    yield case(
        "edge",
        "cluster-empty-for-a-while",
        np.array([[3.0, 5], [4, 11], [0, 4], [9, 9], [8, 4], [7, 7], [0, 3], [0, 9]]),
        np.array([[4.0, 12], [5, 8], [7, 3], [11, 11]]),
        note="A cluster loses its points and wins some back because its centroid has stayed.",
    )
    grid = rng.integers(0, 21, (32, 2)).astype(float)
    yield case(
        "edge",
        "duplicate-initial-centroids",
        grid,
        grid[[3, 3, 17, 8]],
        note="Of two equal centroids the one with the lower index takes the points.",
    )
    yield case("edge", "all-initial-centroids-equal", grid, np.full((4, 2), 10.0))
    yield case(
        "edge",
        "tie-between-two-centroids",
        np.array([[0.0, 0.0], [4.0, 0.0], [8.0, 0.0], [4.0, 2.0]]),
        np.array([[8.0, 0.0], [0.0, 0.0]]),
        1,
        note="Two points are equally near to both centroids: the lower index wins.",
    )
    same = np.tile([[1.5, -2.0]], (8, 1))
    yield case("edge", "all-points-equal", same, np.array([[1.5, -2.0], [1.5, -2.0]]), note="Every distance is a tie.")

    X = blobs(rng, 25, 3, 2)
    yield case("edge", "k-is-1", X, np.array([[3.0, 3.0, 3.0]]), note="k = 1: one update finds the mean.")
    yield case(
        "edge", "k-is-1-already-the-mean", X, X.mean(axis=0, keepdims=True), note="The first update is always made."
    )
    X = blobs(rng, 9, 2, 3)
    yield case("edge", "k-is-n", X, X[::-1].copy(), note="k = n: every point is its own cluster, inertia 0.")
    yield case("edge", "one-point", np.array([[2.0, 5.0]]), np.array([[0.0, 1.0]]))

    X = blobs(rng, 200, 3, 4)
    yield case(
        "edge",
        "shifted-by-1e8",
        X + 1e8,
        chosen(rng, X, 4) + 1e8,
        note="All coordinates near 1e8: squared norms near 1e16 are 2 apart, far more than the distances that matter.",
    )
    X = blobs(rng, 120, 2, 3)
    offset = np.array([1e8, -1e8])
    yield case("edge", "shifted-in-opposite-directions", X + offset, chosen(rng, X, 3) + offset)

    X = rng.uniform(0.0, 1.0, (300, 2))
    init = chosen(rng, X, 6)
    for most in (0, 1, 2, 5):
        yield case(
            "edge",
            f"max-iter-{most}",
            X,
            init,
            most,
            note="Stopped before it settles: labels and inertia belong to the centroids that are returned.",
        )
    yield case(
        "edge",
        "max-iter-just-enough",
        np.array([[0.0], [1.0], [10.0], [11.0]]),
        np.array([[0.0], [1.0]]),
        2,
    )
    line = (np.arange(600.0)[:, np.newaxis] / 600.0) ** 1.5
    yield case(
        "edge",
        "default-max-iter-reached",
        line,
        line[:30],
        note="All centroids start at one end of a line and take more than 300 updates to spread.",
    )
    X = blobs(rng, 50, 6, 3)
    yield case(
        "edge", "strided-input", np.repeat(X, 2, axis=1)[::2, ::2], np.asfortranarray(X[:3]), note="Not contiguous."
    )

    for n in (20_000, 30_000, 40_000):
        X = rng.uniform(0.0, 1.0, (n, 32))
        yield case("speed", f"n-{n}", X, X[:32].copy(), 3, size=n)
