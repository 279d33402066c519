from collections.abc import Iterator

import numpy as np
from kit import case


def clouds(rng: np.random.Generator, n: int, d: int, K: int, labelled: int) -> tuple[np.ndarray, np.ndarray]:
    """K clouds, of which `labelled` points each have their label."""
    truth = np.arange(n) % K
    X = 2.5 * rng.normal(size=(K, d))[truth] + rng.normal(size=(n, d))
    y = np.full(n, -1)
    y[: K * labelled] = truth[: K * labelled]
    order = rng.permutation(n)
    return X[order], y[order]


def column(*values: float) -> np.ndarray:
    return np.array(values, dtype=float)[:, np.newaxis]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", column(0, 1, 2, 3, 9), np.array([0, -1, -1, 1, -1]), 1.0)
    yield case("sample", "nobody-near", column(0, 1, 1000), np.array([1, -1, -1]), 1.0)

    for n, d, K, labelled, gamma in [(15, 1, 2, 1, 0.5), (40, 2, 3, 2, 1.0), (80, 3, 4, 1, 0.3), (120, 5, 2, 10, 0.1)]:
        yield case("basic", f"n-{n}-d-{d}-k-{K}", *clouds(rng, n, d, K, labelled), gamma)
    yield case("basic", "narrow-weights", *clouds(rng, 60, 2, 3, 3), 5.0)

    two = np.r_[rng.normal(size=10), 100 + rng.normal(size=6)][:, np.newaxis]
    y = np.full(16, -1)
    y[[0, 3]] = 2, 0
    yield case("edge", "component-without-labels", two, y, 1.0, note="Where no label reaches, rows are uniform.")
    y = y.copy()
    y[12] = 1
    yield case("edge", "two-components", two, y, 1.0)
    X, y = clouds(rng, 12, 2, 3, 4)
    yield case("edge", "all-labelled", X, y, 1.0, note="Nothing to solve.")
    yield case("edge", "one-labelled", X, np.where(np.arange(12) == 5, 1, -1), 0.05, note="Class 0 has no point.")
    yield case("edge", "one-labelled-each", *clouds(rng, 30, 2, 3, 1), 0.7)
    yield case("edge", "very-large-gamma", X, np.where(np.arange(12) < 4, y, -1), 1e6, note="All weights are 0.")
    same = np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
    yield case("edge", "same-place-other-labels", same, np.array([0, 2, -1, -1, 1]), 1.0, note="Labels stay fixed.")
    yield case("edge", "tied-shares", column(0, 1, 2), np.array([1, -1, 0]), 1.0, note="One half each: class 0.")
    yield case("edge", "tied-upper-classes", column(0, 1, 2, 9), np.array([2, -1, 1, 0]), 0.9)
    for k in (5, 7, 9):
        angle = 2 * np.pi * np.arange(k) / k
        ring = np.vstack([[0.0, 0.0], np.column_stack([np.cos(angle), np.sin(angle)])])
        around = np.r_[-1, rng.permutation(k)]
        yield case("edge", f"tied-in-a-ring-of-{k}", ring, around, 1.3, note="All shares are equal but for rounding.")
    nearly = np.array([[0.0], [1.0], [2.0 + 1e-7]])
    yield case("edge", "ahead-by-1e-7", nearly, np.array([1, -1, 0]), 1.0, note="More than 1e-9 is no tie.")
    hardly = np.array([[0.0], [1.0], [2.0 + 1e-10]])
    yield case("edge", "ahead-by-1e-10", hardly, np.array([1, -1, 0]), 1.0, note="Less than 1e-9 is a tie.")
    yield case("edge", "one-point", column(3), np.array([0]), 1.0)
    yield case("edge", "small-gamma", *clouds(rng, 25, 2, 2, 3), 1e-4, note="Everybody is near everybody.")
    chain = np.arange(30.0)[:, np.newaxis]
    ends = np.full(30, -1)
    ends[[0, 29]] = 1, 0
    yield case("edge", "chain", chain, ends, 1.0, note="Shares fall evenly along a chain.")
    group = np.r_[0.0, 0.1, 0.25, 4.8, 4.9, 5.0, 5.15, 9.6, 9.7][:, np.newaxis]
    far = np.array([0, -1, -1, -1, -1, -1, -1, 1, -1])
    yield case("edge", "hangs-by-1e-9", group, far, 1.0, note="Weights of 1e-9: thousands of rounds do not get there.")
    gap = column(0, 1, 27.2)
    yield case("edge", "weight-just-below-1e-300", gap, np.array([1, -1, -1]), 1.01, note="1e-301 counts as 0.")
    yield case("edge", "weight-just-above-1e-300", gap, np.array([1, -1, -1]), 1.0, note="1e-298 counts.")
    X, y = clouds(rng, 30, 3, 2, 3)
    yield case("edge", "strided", np.repeat(X, 2, axis=1)[:, ::2], np.repeat(y, 2)[::2], 0.5)

    for n in (300, 450, 600):
        yield case("speed", f"n-{n}", *clouds(rng, n, 4, 3, 2), 0.5, size=n)
