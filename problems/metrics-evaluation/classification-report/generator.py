from collections.abc import Iterator

import numpy as np
from kit import case, support_input


def guessed(rng: np.random.Generator, n: int, K: int, skill: float) -> tuple[np.ndarray, np.ndarray, int]:
    """Skewed labels, and predictions that know them this often."""
    shares = rng.dirichlet(np.full(K, 1.5))
    y = rng.choice(K, n, p=shares)
    return y, np.where(rng.random(n) < skill, y, rng.integers(0, K, n)), K


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([0, 0, 1, 2, 2, 2]), np.array([0, 1, 1, 2, 0, 2]), 4)
    yield case("sample", "two-classes", np.array([0, 0, 0, 0, 1]), np.array([0, 0, 0, 1, 1]), 2)

    for n, K, skill in [(20, 2, 0.7), (60, 3, 0.6), (200, 5, 0.8), (333, 10, 0.3), (90, 4, 0.0)]:
        yield case("basic", f"n-{n}-k-{K}", *guessed(rng, n, K, skill))
    y = (rng.random(400) < 0.02).astype(np.int64)
    y[0] = 1
    flips = (rng.random(400) < 0.03).astype(np.int64)
    yield case("basic", "two-percent-positives", y, y ^ flips, 2, note="The averages differ most for skewed classes.")

    yield case(
        "edge",
        "class-never-predicted",
        np.array([0, 1, 2, 1, 2, 0]),
        np.array([0, 1, 1, 1, 0, 0]),
        3,
        note="Class 2 is never predicted: precision 0.",
    )
    yield case(
        "edge",
        "class-never-true",
        np.array([0, 1, 0, 1, 1]),
        np.array([0, 2, 0, 1, 2]),
        3,
        note="Class 2 is predicted and never true: recall 0, and it counts in the macro average.",
    )
    yield case("edge", "class-that-occurs-nowhere", np.array([0, 2, 2, 4]), np.array([0, 2, 4, 4]), 6)
    y, _, K = guessed(rng, 50, 4, 0.0)
    yield case("edge", "all-predictions-equal", y, np.full(50, 1), K, note="A constant prediction.")
    yield case("edge", "one-true-class", np.full(12, 2), np.arange(12) % 4, 4)
    yield case("edge", "all-right", y, y.copy(), K, note="Everything is 1 where a class occurs.")
    yield case("edge", "all-wrong", y, (y + 1) % K, K, note="No hit at all: every ratio is 0.")
    yield case("edge", "no-samples", np.zeros(0, np.int64), np.zeros(0, np.int64), 3, note="n = 0: every ratio is 0.0.")
    yield case("edge", "no-samples-one-class", np.zeros(0, np.int64), np.zeros(0, np.int64), 1)
    yield case("edge", "one-class", np.zeros(7, np.int64), np.zeros(7, np.int64), 1, note="K = 1.")
    yield case("edge", "one-sample-right", np.array([1]), np.array([1]), 3)
    yield case("edge", "one-sample-wrong", np.array([1]), np.array([0]), 3)
    yield case("edge", "more-classes-than-samples", rng.integers(0, 60, 25), rng.integers(0, 60, 25), 60)
    y, guess, K = guessed(rng, 40, 3, 0.5)
    yield case("edge", "strided", np.repeat(y, 2)[::2], guess[::-1], K, note="Not contiguous.")

    for n in (1_000_000, 1_500_000, 2_000_000):
        truth, guess = (support_input("labels", n, 6, n, rate) for rate in (1.0, 0.7))
        yield case("speed", f"n-{n}", truth, guess, 6, size=n)
