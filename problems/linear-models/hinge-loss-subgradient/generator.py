from collections.abc import Iterator

import numpy as np
from kit import case


def labelled(rng: np.random.Generator, n: int, d: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """X (n, d), labels (n,), and weights (d,) that are right about most of them."""
    X, w = rng.standard_normal((n, d)), rng.standard_normal(d)
    return X, np.where(X @ w + 0.7 * rng.standard_normal(n) > 0, 1, -1), w


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.5, 0.0], [0.0, 2.0], [2.0, 2.0], [-1.0, 1.0]])
    yield case("sample", "worked-example", X, np.array([1, -1, 1, 1]), np.array([1.0, -1.0]), 0.5, 0.1)
    yield case("sample", "labels-0-and-1", X, np.array([1, 0, 1, 1]), np.array([1.0, -1.0]), 0.5, 0.1)

    for n, d, b, lam in [(8, 2, 0.0, 0.5), (50, 5, 0.3, 0.01), (200, 10, -1.0, 1.0), (75, 3, 0.2, 0.0)]:
        yield case("basic", f"n-{n}-d-{d}-lam-{lam:g}", *labelled(rng, n, d), b, lam)
    X, y, w = labelled(rng, 60, 4)
    yield case("basic", "zero-weights", X, y, np.zeros(4), 0.0, 0.1, note="Every margin is 0: every row pulls.")
    yield case("basic", "float-labels", X, y.astype(np.float64), w, 0.4, 0.2)

    # Halves and quarters: these margins are exact in any order of summation.
    X = np.array([[2.0, 0.0], [0.0, 4.0], [-2.0, 0.0], [4.0, -4.0], [1.0, 0.0], [6.0, 8.0]])
    y, w = np.array([1, 1, -1, 1, 1, -1]), np.array([0.5, 0.25])
    yield case("edge", "margins-exactly-1", X, y, w, 0.0, 0.3, note="At a margin of exactly 1 the subgradient is 0.")
    yield case("edge", "all-margins-exactly-1", X[:4], y[:4], w, 0.0, 0.0)
    yield case("edge", "margin-1-by-the-intercept", np.zeros((3, 2)), np.array([1, 1, -1]), w, 1.0, 0.5)
    near = np.array([[1.0 - 1e-9], [1.0 + 1e-9], [-1.0 + 2e-9]])
    yield case(
        "edge",
        "margins-1e-9-from-1",
        near,
        np.array([1, 1, -1]),
        np.array([1.0]),
        0.0,
        0.0,
        note="1 - 1e-9 is below 1.",
    )
    X, y, w = labelled(rng, 40, 3)
    beyond = X[np.abs(X @ w) > 0.3]
    labels = np.where(beyond @ w > 0, 1, -1)
    yield case("edge", "all-beyond-the-margin", beyond, labels, 10 * w, 0.0, 0.1, note="Only the penalty is left.")
    yield case("edge", "all-on-the-wrong-side", beyond, -labels, 10 * w, 0.0, 0.1)
    yield case("edge", "large-intercept", X, y, w, 50.0, 2.0, note="b is not regularised.")
    yield case("edge", "one-row", X[:1], y[:1], np.zeros(3), 0.2, 0.3)
    yield case("edge", "one-class", X, np.ones(40, np.int64), w, -0.5, 0.2, note="All labels may be equal.")
    X, y, w = labelled(rng, 300, 3)
    yield case("edge", "int8-labels", X, y.astype(np.int8), 0.1 * w, 0.1, 0.2, note="int8 holds no number beyond 127.")
    yield case("edge", "int8-one-class", X, np.ones(300, np.int8), 0.1 * w, 0.1, 0.2)
    for name, wrong in [("0-and-1", 0.0), ("2", 2.0), ("one-half", 0.5), ("1-and-a-half", 1.5), ("nan", np.nan)]:
        labels = y.astype(np.float64)
        labels[7 if wrong else y < 0] = wrong
        yield case("edge", f"labels-{name}", X, labels, w, 0.1, 0.2, note="Only -1 and +1 are labels.")
    outlier = y.astype(np.int8)
    outlier[7] = 127
    yield case("edge", "int8-label-127", X, outlier, w, 0.1, 0.2, note="In int8 the square of 127 wraps around to 1.")
    yield case("edge", "int8-labels-0-and-1", X, (y > 0).astype(np.int8), w, 0.1, 0.2)
    yield case("edge", "strided", np.asfortranarray(X), np.repeat(y, 2)[::2], np.repeat(w, 3)[::3], 0.1, 0.2)

    for n in (100_000, 150_000, 200_000):
        yield case("speed", f"n-{n}", *labelled(rng, n, 4), 0.1, 0.01, size=n)
