from collections.abc import Iterator

import numpy as np
from kit import case

Data = tuple[np.ndarray, np.ndarray]


def linear(rng: np.random.Generator, n: int, d: int, noise: float) -> Data:
    """A linear function of a few of d features, off the origin, with noise."""
    X = rng.standard_normal((n, d)) + rng.uniform(-2, 2, d)
    w = rng.standard_normal(d) * (rng.random(d) < 0.5)
    return X, X @ w + 3.0 + noise * rng.standard_normal(n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([0.0, 1.0, 2.0, 3.5])
    yield case("sample", "worked-example", X, y, np.array([0.5, 4.5]), 2)
    yield case("sample", "three-alphas", *linear(rng, 9, 2, 1.0), np.array([0.1, 1.0, 10.0]), 3)

    for n, d, k, noise in [(20, 3, 4, 1.0), (50, 8, 5, 2.0), (100, 5, 10, 0.5), (40, 20, 5, 3.0)]:
        yield case("basic", f"{n}x{d}-k-{k}", *linear(rng, n, d, noise), np.logspace(-2, 3, 12), k)
    yield case("basic", "much-noise", *linear(rng, 60, 10, 20.0), np.logspace(-1, 5, 15), 5)

    alphas = rng.permutation(np.logspace(-3, 4, 15))
    for i in range(3):
        yield case("edge", f"unsorted-alphas-{i}", *linear(rng, 45, 6, 4.0 + i), rng.permutation(alphas), 5)
    yield case("edge", "descending-alphas", *linear(rng, 40, 6, 3.0), np.logspace(3, -2, 9), 4)
    yield case("edge", "unequal-folds", *linear(rng, 23, 3, 2.0), alphas, 5, note="23 rows: folds of 5, 5, 5, 4, 4.")
    yield case("edge", "very-unequal-folds", *linear(rng, 11, 2, 3.0), alphas, 4, note="11 rows: folds of 3, 3, 3, 2.")
    yield case("edge", "more-features-than-rows", *linear(rng, 15, 40, 1.0), np.logspace(-2, 3, 10), 5)
    yield case("edge", "one-alpha", *linear(rng, 20, 3, 1.0), np.array([2.0]), 4, note="It is best, and within one se.")
    X, _ = linear(rng, 30, 4, 1.0)
    yield case("edge", "noise-only", X, rng.standard_normal(30), alphas, 5, note="The largest alpha is within one se.")
    yield case("edge", "constant-targets", X, np.full(30, 2.0), alphas, 5, note="Every error is 0: the largest alpha.")
    two_scales = (
        np.array([0.0, 0.0, 3.0, 1.0, 1.0, 3.0, -1.0, -1.0, 2.0, 3.0, 1.0, 1.0]),
        np.array([-1.0, 3.0, -2.0, -2.0, 2.0, -3.0, -1.0, -3.0, 0.0, 3.0, 0.0, -2.0]) / 10,
    )
    yield case(
        "edge",
        "better-again-for-large-alphas",
        np.stack(two_scales, axis=1),
        np.array([4.0, 4.0, 2.0, -1.0, 3.0, -2.0, 1.0, 1.0, 2.0, 4.0, 2.0, 3.0]),
        alphas,
        4,
        note="The mean errors rise above the limit and fall below it again.",
    )
    y = X @ np.array([1.0, -2.0, 0.5, 0.0]) + rng.standard_normal(30) * np.linspace(0.1, 5.0, 30)
    yield case("edge", "folds-that-differ", X, y, alphas, 5, note="Late folds have far larger errors.")
    yield case("edge", "trend", np.arange(24.0)[:, np.newaxis], np.arange(24.0) ** 1.5, alphas, 4, note="Unshuffled.")
    yield case("edge", "two-folds", *linear(rng, 12, 2, 1.0), alphas, 2)
    yield case("edge", "leave-one-out", *linear(rng, 12, 2, 1.0), alphas, 12, note="k = n.")
    X, y = linear(rng, 30, 3, 1.0)
    yield case("edge", "tiny-alpha", X, y, np.array([1e-6, 1e-2, 1.0]), 5)
    yield case("edge", "huge-alpha", X, y, np.array([1e6, 1e9]), 5, note="All weights vanish: the mean remains.")
    X[:, 1] = 4.0
    yield case("edge", "constant-feature", X, y, alphas, 5)
    X[:, 1] = X[:, 0]
    yield case("edge", "equal-features", X, y, alphas, 5)
    yield case("edge", "offset", X + 100.0, y - 1000.0, alphas, 5)
    yield case("edge", "strided", np.asfortranarray(X), np.repeat(y, 2)[::2], alphas[::2], 5)

    for m in (40, 60, 80):
        yield case("speed", f"m-{m}", *linear(rng, 300, 80, 3.0), np.logspace(-3, 4, m), 5, size=m)
