from collections.abc import Iterator

import numpy as np
from kit import case


def clear(rng: np.random.Generator, X: np.ndarray, eps: float) -> np.ndarray:
    """The points without those that are nearly eps from another: rounding decides nothing."""
    distance = np.sqrt(((X[:, np.newaxis] - X[np.newaxis]) ** 2).sum(axis=2))
    return X[~(np.abs(distance - eps) < 1e-6 * eps).any(axis=1)]


def clouds(rng: np.random.Generator, n: int, d: int, k: int, lonely: int) -> np.ndarray:
    centres = rng.uniform(-8.0, 8.0, (k, d))
    X = np.concatenate([centres[rng.integers(0, k, n)] + rng.normal(size=(n, d)), rng.uniform(-12, 12, (lonely, d))])
    return rng.permutation(X)


def column(*values: float) -> np.ndarray:
    return np.array(values, dtype=float)[:, np.newaxis]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", column(9, 5, 4, 6, 2, 0, 1, 3, 20, 7), 1.0, 3)
    X = np.array([[10.0, 0.0], [0.0, 0.0], [10.5, 0.0], [0.5, 0.0], [0.0, 0.5], [10.0, 0.5], [5.0, 5.0]])
    yield case("sample", "two-clusters", X, 1.0, 3)

    for n, d, k, eps, least in [(30, 2, 2, 1.2, 4), (120, 2, 4, 0.8, 5), (200, 3, 5, 1.3, 6), (80, 5, 3, 2.5, 4)]:
        yield case("basic", f"n-{n}-d-{d}", clear(rng, clouds(rng, n, d, k, n // 6), eps), eps, least)
    angle = rng.uniform(0.0, 2 * np.pi, 240)
    rings = np.where(np.arange(240) < 160, 6.0, 2.0)[:, np.newaxis] * np.column_stack([np.cos(angle), np.sin(angle)])
    X = clear(rng, rings + 0.15 * rng.normal(size=(240, 2)), 0.9)
    yield case("basic", "rings", X, 0.9, 4, note="One cluster around another.")

    yield case("edge", "exactly-eps", column(0, 1, 2, 3, 5, 6, 8), 1.0, 2, note="A distance of exactly eps is within.")
    grid = np.indices((5, 7)).reshape(2, -1).T * 0.25
    yield case("edge", "grid-core-4", grid, 0.25, 4, note="Corners have 3 neighbours with themselves, edges 4.")
    yield case("edge", "grid-core-5", grid, 0.25, 5)
    yield case("edge", "grid-core-6", grid, 0.25, 6, note="Nobody has 6 neighbours: all noise.")
    yield case(
        "edge",
        "right-triangles",
        np.array([[0.0, 0.0], [3.0, 4.0], [3.0, 0.0], [6.0, 8.0], [6.0, 3.0]]),
        5.0,
        3,
        note="The hypotenuse of 3 and 4 is 5.",
    )
    yield case(
        "edge",
        "border-between-two-clusters",
        column(0, 0.25, 0.5, 1.5, 2.5, 2.75, 3.0),
        1.0,
        4,
        note="The point in the middle sees core points of both clusters, is no core point, and connects nothing.",
    )
    yield case(
        "edge",
        "border-between-two-clusters-reversed",
        column(1.5, 3.0, 2.75, 2.5, 0, 0.25, 0.5),
        1.0,
        4,
        note="It joins the cluster with the smaller number.",
    )
    left, right = [[0.0, y] for y in (0, 0.25, 0.5, -0.25)], [[2.0, y] for y in (0, 0.25, 0.5, -0.25)]
    for name, rows in [("first", [[1.0, 0.0], *right, *left]), ("last", [*left, *right, [1.0, 0.0]])]:
        yield case("edge", f"border-row-{name}", np.array(rows), 1.0, 4)
    yield case(
        "edge",
        "border-row-comes-first",
        column(1.75, 11, 11.25, 11.5, 11.75, 0, 0.25, 0.5, 0.75),
        1.0,
        4,
        note="The lowest row is a border point of the cluster whose core rows come last: that is cluster 1.",
    )
    yield case(
        "edge",
        "border-nearer-to-the-later-cluster",
        column(0, 2.0, 1.5, 2.75, 2.75, 2.75, 0, 0, 0.5),
        1.0,
        4,
        note="Neither the nearest core neighbour counts nor that of the lowest row, but the smallest cluster number.",
    )
    yield case("edge", "two-border-points-in-a-row", column(0, 0.25, 0.5, 1.25, 2.25, 3.0, 3.25, 3.5), 1.0, 4)
    yield case("edge", "noise-before-its-cluster", column(1.5, 40, 0, 0.5, 1.0, 0.75), 0.75, 4)
    X = clear(rng, clouds(rng, 60, 2, 3, 10), 0.3)
    yield case("edge", "everything-noise", X, 0.01, 2)
    yield case("edge", "everything-one-cluster", X, 100.0, 5)
    yield case("edge", "min-samples-1", X, 0.3, 1, note="Every point is core: there is no noise.")
    yield case("edge", "min-samples-2", X, 0.3, 2)
    yield case("edge", "min-samples-n", X[:20], 100.0, 20, note="Each point sees all 20.")
    yield case("edge", "min-samples-above-n", X[:20], 100.0, 21)
    yield case("edge", "one-point", np.array([[1.0, 2.0]]), 0.5, 1)
    yield case("edge", "one-point-noise", np.array([[1.0, 2.0]]), 0.5, 2)
    copies = np.repeat(np.array([[0.0, 0.0], [5.0, 5.0], [9.0, 0.0]]), [4, 3, 5], axis=0)
    yield case("edge", "copies", copies, 1.0, 4, note="Copies of a point count: three are not four.")
    yield case("edge", "all-equal", np.full((9, 3), -2.5), 1e-3, 9)
    chain = np.arange(2_000.0)
    yield case(
        "edge", "chain-of-2000", rng.permutation(chain)[:, np.newaxis], 1.0, 3, note="Recursion is too deep here."
    )
    yield case("edge", "chain-in-order", chain[:, np.newaxis], 1.0, 2)
    X = np.round(clouds(rng, 150, 2, 3, 20) * 4)
    yield case("edge", "offset-1e8", X + np.array([1e8, -1e8]), 3.0, 6, note="Expanded squares lose these distances.")
    yield case("edge", "twenty-dimensions", clear(rng, clouds(rng, 90, 20, 3, 10), 5.5), 5.5, 5)
    X = clear(rng, clouds(rng, 70, 2, 3, 10), 0.8)
    yield case("edge", "strided", np.repeat(X, 2, axis=1)[:, ::2], 0.8, 4)
    yield case("edge", "tiny-coordinates", 1e-9 * X, 0.8e-9, 4, note="What is small depends on eps.")

    for n in (1_200, 1_800, 2_400):
        side = np.sqrt(n / 40.0)
        X = np.concatenate([rng.uniform(0.0, side, (n // 2, 2)), side + 1.0 + rng.uniform(0.0, side, (n - n // 2, 2))])
        yield case("speed", f"n-{n}", clear(rng, rng.permutation(X), 0.5), 0.5, 12, size=n)
