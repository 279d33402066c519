from collections.abc import Iterator

import numpy as np
from kit import case


def labelled(rng: np.random.Generator, n: int, d: int) -> tuple[np.ndarray, np.ndarray]:
    """X (n, d), and labels that a plane through the origin gets right for most rows."""
    X = rng.standard_normal((n, d))
    return X, np.where(X @ rng.standard_normal(d) + 0.5 * rng.standard_normal(n) > 0, 1, -1)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X, y = np.array([[1.0, 2.0], [-1.0, 1.0]]), np.array([1, -1])
    yield case("sample", "worked-example", X, y, 0.5, np.array([0, 1, 0]), False)
    yield case("sample", "projected", X, y, 0.5, np.array([0, 1, 0]), True)

    for n, d, lam, T in [(10, 2, 0.1, 25), (40, 5, 0.01, 100), (30, 3, 1.0, 60), (100, 8, 0.05, 300)]:
        yield case("basic", f"n-{n}-d-{d}-lam-{lam:g}", *labelled(rng, n, d), lam, rng.integers(0, n, T))
    X, y = labelled(rng, 25, 4)
    yield case("basic", "passes-in-order", X, y, 0.02, np.tile(np.arange(25), 3))
    yield case("basic", "projected-lam-0.1", X, y, 0.1, rng.integers(0, 25, 80), True)
    yield case("basic", "projected-lam-0.001", X, y, 1e-3, rng.integers(0, 25, 120), True)

    yield case("edge", "one-step", X, y, 0.3, np.array([7]), note="T = 1: w is y x / lam.")
    yield case("edge", "one-step-projected", X, y, 0.3, np.array([7]), True)
    yield case("edge", "same-row-again-and-again", X, y, 0.2, np.full(40, 3), note="One row only.")
    yield case("edge", "two-steps-same-row", X, y, 5.0, np.array([3, 3]))
    # All numbers are halves and quarters: the margin is 1 in any order of summation.
    exact = np.array([[1.0, 0.0], [0.0, 0.5], [1.0, 0.5]])
    signs = np.array([1, 1, 1])
    yield case(
        "edge", "margin-exactly-1", exact, signs, 1.0, np.array([0, 0, 1]), note="A margin of exactly 1 does not pull."
    )
    yield case("edge", "margin-exactly-1-of-another-row", exact, signs, 0.25, np.array([1, 2, 0, 2]))
    yield case(
        "edge",
        "all-rows-right-after-one-step",
        X[y == 1][:1] * np.ones((4, 1)),
        np.ones(4, np.int64),
        0.01,
        np.array([0, 1, 2, 3, 0, 1]),
        note="Rows that are right still shrink w.",
    )
    yield case("edge", "large-lam", X, y, 1000.0, rng.integers(0, 25, 50), note="Every margin stays far below 1.")
    yield case("edge", "large-lam-projected", X, y, 1000.0, rng.integers(0, 25, 50), True)
    yield case("edge", "small-lam", X, y, 1e-5, rng.integers(0, 25, 60), note="The first steps are huge.")
    yield case("edge", "projection-only-at-first", X, y, 0.5, rng.integers(0, 25, 200), True)
    yield case("edge", "lam-above-1-projected", X / 4, y, 4.0, rng.integers(0, 25, 30), True)
    yield case(
        "edge", "zero-row", np.zeros((1, 3)), np.array([-1]), 0.1, np.zeros(5, np.int64), True, note="w stays 0."
    )
    yield case("edge", "one-class", X, -np.ones(25, np.int64), 0.1, rng.integers(0, 25, 40))
    yield case("edge", "rows-that-never-occur", X, y, 0.1, rng.integers(0, 3, 40))
    yield case("edge", "one-column", X[:, :1], y, 0.1, rng.integers(0, 25, 40))
    yield case(
        "edge", "strided", np.asfortranarray(X), np.repeat(y, 2)[::2], 0.1, np.repeat(np.arange(20), 2)[::2], True
    )

    for T in (2000, 4000, 6000):
        X, y = labelled(rng, 10_000, 50)
        yield case("speed", f"steps-{T}", X, y, 1e-3, rng.integers(0, 10_000, T), size=T)
