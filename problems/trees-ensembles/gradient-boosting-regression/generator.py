from collections.abc import Iterator

import numpy as np
from kit import call, case, new


def wave(rng: np.random.Generator, n: int, d: int, digits: int = 9) -> tuple[np.ndarray, np.ndarray]:
    """A sum of one smooth function for each feature, and noise."""
    X = np.round(rng.normal(size=(n, d)), digits)
    return X, 2.0 + np.sin(2 * X + np.arange(d)).sum(axis=1) + 0.5 * X[:, 0] + 0.3 * rng.normal(size=n)


def boosted(T: int, rate: float, X: np.ndarray, y: np.ndarray, *asked: np.ndarray) -> list:
    return [new(T, rate), call("fit", X, y), *[call("staged_predict", one) for one in asked]]


def column(*values: float) -> np.ndarray:
    return np.array(values)[:, np.newaxis]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X, y = column(1.0, 2.0, 3.0, 4.0), np.array([1.0, 1.0, 4.0, 6.0])
    yield case("sample", "worked-example", steps=boosted(2, 0.5, X, y, column(0.0, 3.0, 9.0)))
    yield case("sample", "no-stages", steps=boosted(0, 0.1, X, y, X))

    for n, d, T, rate in [(15, 1, 5, 0.5), (40, 2, 12, 0.3), (100, 4, 40, 0.1), (150, 6, 25, 0.8), (60, 3, 60, 0.2)]:
        X, y = wave(rng, n, d)
        yield case("basic", f"n-{n}-d-{d}-stages-{T}", steps=boosted(T, rate, X, y, rng.normal(size=(30, d)), X))
    X, y = wave(rng, 90, 3, digits=0)
    yield case("basic", "repeated-values", steps=boosted(15, 0.4, X, y, X, X + 0.5), note="A few whole numbers.")

    X, y = wave(rng, 20, 2)
    asked = rng.normal(size=(10, 2))
    yield case(
        "edge", "constant-features", steps=boosted(4, 0.5, np.full((20, 2), 3.0), y, asked), note="No candidate."
    )
    mixed = np.column_stack([np.full(20, 3.0), X[:, 0], np.full(20, -1.0)])
    yield case("edge", "one-feature-not-constant", steps=boosted(6, 0.5, mixed, y, mixed, mixed + 0.1))
    yield case("edge", "one-row", steps=boosted(3, 0.5, X[:1], y[:1], asked))
    yield case("edge", "two-rows", steps=boosted(3, 0.5, X[:2], y[:2], asked))
    yield case(
        "edge", "constant-target", steps=boosted(3, 0.5, X, np.full(20, -2.5), asked), note="Nothing is left over."
    )
    yield case("edge", "learning-rate-1", steps=boosted(10, 1.0, X, y, X, asked))
    yield case("edge", "targets-near-1e-5", steps=boosted(10, 0.5, X, 1e-5 * y, X, asked), note="Small is not nothing.")
    yield case("edge", "zero-stages", steps=boosted(0, 0.3, X, y, asked), note="The mean alone, one row.")
    yield case("edge", "one-stage", steps=boosted(1, 0.3, X, y, asked))
    yield case("edge", "beyond-the-range", steps=boosted(8, 0.3, X, y, np.array([[1e6, -1e6], [-1e6, 1e6]])))
    grid = np.arange(12.0)[:, np.newaxis]
    target = np.array([3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8])
    yield case(
        "edge",
        "at-the-thresholds",
        steps=boosted(9, 0.5, grid, target, grid + 0.5, grid),
        note="x <= threshold is left.",
    )
    yield case(
        "edge", "thresholds-tied", steps=boosted(3, 0.5, column(1.0, 2, 3), np.array([1.0, 0, 1]), column(1.2, 2, 3))
    )
    swap = np.array([[1.0, 0.0], [0.0, 0.0], [0.0, 0.0], [0.0, 1.0]])
    yield case(
        "edge",
        "features-tied",
        steps=boosted(1, 0.5, swap, np.array([1.0, 0.0, 0.0, 1.0]), np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])),
        note="Two features leave the same: the first is taken.",
    )
    yield case(
        "edge",
        "features-tied-at-other-places",
        steps=boosted(
            1,
            0.5,
            np.array([[0.0, 3.0], [1.0, 2.0], [2.0, 1.0], [3.0, 0.0]]),
            np.array([0.0, 0.0, 0.0, 1.0]),
            np.array([[0.0, 0.0], [3.0, 3.0], [3.0, 0.0], [0.0, 3.0]]),
        ),
        note="The last cut of the first feature ties with the first cut of the second.",
    )
    half = np.array([-0.8, 1.1, -0.1, 1.2])
    y = np.r_[half, half[::-1]]
    apart = np.zeros((8, 2))
    apart[[0, 5], 0] = 1.0
    apart[[7, 2], 1] = 1.0
    asked = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
    for name, scale in [("", 1.0), ("-large", 1e5), ("-small", 1e-3)]:
        yield case(
            "edge",
            f"tied-but-for-rounding{name}",
            steps=boosted(1, 0.7, apart, scale * y, asked),
            note="Two features explain the same, but the second is ahead in the last digit.",
        )
    better = y.copy()
    better[[7, 2]] -= 1e-8
    yield case(
        "edge", "better-by-1e-8", steps=boosted(1, 0.7, apart, better, asked), note="Not tied: 1e-8 is more than 1e-10."
    )
    heavy = np.r_[np.zeros(30), 8.0]
    yield case(
        "edge", "single-outlier", steps=boosted(5, 0.3, np.arange(31.0)[:, np.newaxis], heavy, column(29.0, 30.0))
    )
    X, y = wave(rng, 40, 2)
    yield case(
        "edge",
        "features-near-1e8",
        steps=boosted(8, 0.5, np.round(X * 3) + 1e8, y, np.round(rng.normal(size=(20, 2)) * 3) + 1e8 + 0.5),
        note="Values 1 apart near 1e8 are different values.",
    )
    one, two, three = 1.0 + np.finfo(float).eps * np.array([1, 2, 3])
    yield case(
        "edge",
        "neighbouring-floats",
        steps=boosted(2, 0.5, column(one, two, two, three), np.array([0.0, 5, 5, 6]), column(one, two, three)),
    )
    other, z = wave(rng, 25, 3)
    asked = rng.normal(size=(8, 3))
    yield case(
        "edge",
        "fitted-twice",
        steps=[
            new(4, 0.5),
            call("fit", X, y),
            call("fit", other, z),
            call("staged_predict", asked),
            call("staged_predict", other),
        ],
        note="The second fit forgets the first.",
    )
    yield case("edge", "strided", steps=boosted(5, 0.3, np.repeat(X, 2, axis=0)[::2], y[::-1], np.asfortranarray(X)))

    for n in (1_000, 1_500, 2_000):
        X, y = wave(rng, n, 10)
        yield case("speed", f"n-{n}", steps=boosted(60, 0.2, X, y, X[:100]), size=n)
