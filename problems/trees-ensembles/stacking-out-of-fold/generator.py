from collections.abc import Iterator

import numpy as np
from kit import case


def data(rng: np.random.Generator, n: int, d: int, m: int = 5, noise: float = 1.0) -> tuple[np.ndarray, ...]:
    """A linear target on features that share a common part; the last features are mostly noise."""
    X = rng.normal(size=(n + m, d)) + rng.normal(size=(n + m, 1)) + 0.5
    y = 3.0 + X @ (rng.normal(size=d) * 0.7 ** np.arange(d)) + noise * rng.normal(size=n + m)
    return X[:n], y[:n], X[n:]


def cut(d: int, B: int) -> list[np.ndarray]:
    return np.array_split(np.arange(d), B)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 1.0], [1.0, 0.0], [2.0, 1.0], [3.0, 0.0], [4.0, 1.0]])
    y = np.array([1.0, 2.0, 4.0, 4.0, 7.0])
    yield case("sample", "worked-example", X, y, np.array([[5.0, 0.0]]), [np.array([0]), np.array([1])], 1.0, 2, 0.5)
    yield case("sample", "one-learner", X, y, X[:2], [np.array([1, 0])], 0.1, 5, 2.0)

    for n, d, B, k, lam, meta in [
        (20, 4, 2, 4, 1.0, 1.0),
        (60, 6, 3, 5, 0.1, 10.0),
        (101, 9, 4, 10, 5.0, 0.01),
        (200, 12, 3, 3, 0.5, 2.0),
        (48, 5, 5, 8, 2.0, 1.0),
    ]:
        X, y, T = data(rng, n, d)
        yield case("basic", f"n-{n}-learners-{B}-k-{k}", X, y, T, cut(d, B), lam, k, meta)

    X, y, T = data(rng, 40, 34, noise=2.0)
    sets = [np.arange(3), np.arange(4, 34)]
    yield case(
        "edge", "noise-learner", X, y, T, sets, 0.01, 5, 0.1, note="30 columns of noise fit 32 rows nearly exactly."
    )
    yield case("edge", "more-columns-than-rows", X[:12], y[:12], T, sets, 0.5, 4, 1.0, note="30 columns, 9 rows.")
    X, y, T = data(rng, 30, 5)
    yield case("edge", "one-learner", X, y, T, [np.arange(5)], 1.0, 5, 1.0)
    yield case("edge", "one-learner-one-column", X, y, T, [np.array([2])], 1.0, 3, 0.1)
    yield case(
        "edge", "overlapping", X, y, T, [np.array([0, 1, 2]), np.array([2, 3]), np.array([4, 2, 0])], 1.0, 5, 1.0
    )
    yield case("edge", "same-learner-twice", X, y, T, [np.array([0, 1])] * 2, 1.0, 5, 1.0, note="meta_lam divides it.")
    for n in (31, 32, 33, 34):
        X, y, T = data(rng, n, 4)
        yield case("edge", f"n-{n}-k-5", X, y, T, cut(4, 2), 1.0, 5, 1.0, note="The first folds have one row more.")
    X, y, T = data(rng, 14, 3)
    yield case("edge", "leave-one-out", X, y, T, cut(3, 2), 0.7, 14, 0.4, note="k = n.")
    yield case("edge", "two-rows", X[:2], y[:2], T, cut(3, 2), 0.7, 2, 0.4, note="Each model has one row.")
    yield case("edge", "three-rows-two-folds", X[:3], y[:3], T, cut(3, 2), 0.7, 2, 0.4)
    X, y, T = data(rng, 30, 4)
    drift = np.arange(30.0)
    yield case(
        "edge", "sorted-rows", X + drift[:, np.newaxis], y + drift, T, cut(4, 2), 1.0, 3, 1.0, note="No shuffling."
    )
    yield case("edge", "offset-1e6", X, y + 1e6, T, cut(4, 2), 1.0, 5, 1.0, note="Targets near 1e6, deviations near 1.")
    yield case(
        "edge", "constant-column", np.c_[X, np.full(30, 2.0)], y, np.c_[T, np.full(5, 2.0)], cut(5, 2), 1.0, 5, 1.0
    )
    yield case("edge", "constant-target", X, np.full(30, -4.0), T, cut(4, 2), 1.0, 5, 1.0)
    yield case("edge", "large-penalties", X, y, T, cut(4, 2), 1e5, 5, 1e5)
    yield case("edge", "strided", np.repeat(X, 2, axis=0)[::2], y[::-1], np.asfortranarray(T), cut(4, 2), 1.0, 4, 1.0)

    for n in (3_000, 5_000, 7_000):
        X, y, T = data(rng, n, 24, m=50)
        sets = [rng.choice(24, 8, replace=False) for _ in range(6)]
        yield case("speed", f"n-{n}", X, y, T, sets, 1.0, 40, 1.0, size=n)
