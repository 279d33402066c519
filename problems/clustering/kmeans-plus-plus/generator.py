from collections.abc import Iterator

import numpy as np
from kit import case


def clouds(rng: np.random.Generator, n: int, d: int, k: int) -> np.ndarray:
    return rng.uniform(-10.0, 10.0, (k, d))[rng.integers(0, k, n)] + rng.normal(size=(n, d))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 3.0], [4.0, 0.0], [4.0, 1.0]])
    yield case("sample", "worked-example", X, 3, np.array([0.25, 0.5, 0.125]))
    yield case("sample", "one-dimension", np.array([[0.0], [1.0], [5.0], [6.0]]), 2, np.array([0.0, 0.9]))

    for n, d, k in [(10, 1, 3), (40, 2, 5), (150, 3, 8), (400, 6, 20), (1000, 2, 30)]:
        yield case("basic", f"n-{n}-d-{d}-k-{k}", clouds(rng, n, d, k), k, rng.random(k))
    yield case("basic", "k-is-1", clouds(rng, 30, 2, 3), 1, np.array([0.999]), note="The first draw is floor(u n).")

    X = np.array([[5.0], [0.0], [2.0], [0.0], [7.0]])
    yield case(
        "edge",
        "draws-of-0",
        X,
        3,
        np.zeros(3),
        note="u = 0 takes the first row of positive mass: a chosen row has none.",
    )
    yield case("edge", "draws-of-0-first-chosen", X, 4, np.array([0.3, 0.0, 0.0, 0.0]))
    yield case("edge", "draws-just-below-1", X, 3, np.full(3, 1.0 - 2.0**-53), note="The last row of positive mass.")
    line = np.array([[0.0], [1.0], [2.0], [3.0]])
    yield case(
        "edge",
        "draw-on-a-running-sum",
        np.array([[0.0], [1.0], [1.0], [1.0], [1.0]]),
        2,
        np.array([0.0, 0.5]),
        note="A running sum must be larger than the draw, not equal to it.",
    )
    yield case("edge", "k-is-n", line, 4, np.array([0.5, 0.2, 0.7, 0.9]), note="Every row is chosen once.")
    X = clouds(rng, 12, 2, 3)
    yield case("edge", "k-is-n-random", X, 12, rng.random(12))
    yield case("edge", "one-point", np.array([[3.0, 4.0]]), 1, np.array([0.7]))
    yield case("edge", "more-centres-than-points", line, 5, rng.random(5), note="k > n: ValueError.")
    yield case("edge", "one-more-than-one", line[:1], 2, rng.random(2))
    few = rng.integers(0, 3, (30, 2)).astype(float)
    yield case("edge", "many-copies", few, 9, rng.random(9), note="Copies of a chosen row cannot be drawn.")
    yield case(
        "edge",
        "fewer-different-rows-than-centres",
        np.array([[1.0], [1.0], [4.0], [4.0], [1.0]]),
        4,
        np.array([0.9, 0.5, 0.5, 0.5]),
        note="When all distances are 0: the lowest row that is not chosen yet.",
    )
    yield case("edge", "all-rows-equal", np.full((6, 3), 2.5), 4, np.array([0.2, 0.9, 0.0, 0.5]))
    yield case("edge", "all-rows-equal-first-is-0", np.full((5, 1), -1.0), 5, np.array([0.0, 0.3, 0.3, 0.3, 0.3]))
    X = clouds(rng, 60, 2, 2)
    X[17] = 800.0, -900.0
    yield case("edge", "far-outlier", X, 4, rng.random(4), note="Nearly all the mass lies on one row, once.")
    X = clouds(rng, 100, 3, 4)
    yield case(
        "edge",
        "offset-1e8",
        np.repeat(X, 2, axis=0) + 1e8,
        10,
        rng.random(10),
        note="Far from the origin, with every row twice: expanded squares lose the distances.",
    )
    X[:] = np.round(X)
    yield case("edge", "whole-numbers-with-offset", np.tile(X, (2, 1)) - 1e8, 6, np.array([0.4, 0, 0, 0, 0.5, 0]))
    yield case("edge", "wide", rng.normal(size=(20, 200)), 6, rng.random(6))
    X = clouds(rng, 50, 3, 3)
    yield case("edge", "strided", np.repeat(X, 2, axis=1)[:, ::2], 7, np.repeat(rng.random(7), 2)[::2])
    yield case("edge", "fortran-order", np.asfortranarray(X), 7, rng.random(7))
    yield case("edge", "tiny-distances", 2.0**-20 * X, 6, rng.random(6), note="Small masses are masses: u is a share.")

    for n in (4_000, 7_000, 10_000):
        yield case("speed", f"n-{n}", clouds(rng, n, 8, 100), 100, rng.random(100), size=n)
