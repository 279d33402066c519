from collections.abc import Iterator

import numpy as np
from kit import case


def scored(rng: np.random.Generator, n: int, A: float, B: float) -> tuple[np.ndarray, np.ndarray]:
    """Normal scores, and labels drawn from the sigmoid; both classes occur."""
    f = rng.standard_normal(n)
    y = (rng.random(n) < 1 / (1 + np.exp(A * f + B))).astype(np.int64)
    y[f.argmax()], y[f.argmin()] = (1, 0) if A < 0 else (0, 1)
    return f, y


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([1.0, 1, 1, -1, -1]), np.array([1, 1, 0, 0, 0]))
    yield case("sample", "six-scores", np.array([2.0, 1.5, 0.5, 0.0, -1.0, -2.5]), np.array([1, 1, 0, 1, 0, 0]))

    for n, A, B in [(30, -1.0, 0.0), (100, -3.0, 1.0), (400, -0.7, -1.5), (1000, -2.0, 0.5)]:
        yield case("basic", f"n-{n}", *scored(rng, n, A, B))
    f, y = scored(rng, 200, -1.5, 0.0)
    yield case("basic", "scores-with-one-decimal", np.round(f, 1), y, note="Many equal scores.")
    yield case("basic", "margins", 4 * f + 1, y)

    yield case("edge", "inverted", *scored(rng, 100, 2.0, 0.5), note="High scores speak for class 0: A is positive.")
    apart = np.append(rng.uniform(1, 3, 30), rng.uniform(-3, -1, 20))
    yield case("edge", "separated", apart, (apart > 0).astype(np.int64), note="Smoothed targets keep A finite.")
    wide = np.append(rng.uniform(50, 51, 12), rng.uniform(-51, -50, 12))
    yield case("edge", "separated-widely", wide, (wide > 0).astype(np.int64))
    rare = np.append(rng.normal(0, 1, 990), rng.normal(2.5, 1, 10))
    yield case("edge", "one-percent-positives", rare, (np.arange(1000) >= 990).astype(np.int64))
    heavy = np.append(0.01 * rng.standard_normal(160), [3.0, -50.0, -2.0])
    labels = np.zeros(163, np.int64)
    labels[[0, 160]] = 1
    yield case("edge", "heavy-tails", heavy, labels, note="A whole Newton step goes too far.")
    common = np.append(rng.normal(0, 1, 5), rng.normal(1.5, 1, 295))
    yield case("edge", "few-negatives", common, (np.arange(300) >= 5).astype(np.int64))
    yield case("edge", "scores-of-1e6", 1e6 * f, y)
    yield case("edge", "scores-of-1e-6", 1e-6 * f, y)
    yield case("edge", "far-from-zero", 500 + np.round(64 * f) / 64, y, note="B takes up the offset.")
    yield case("edge", "all-negative-scores", f - 6, y)
    outlier = f.copy()
    outlier[:2] = 60.0, -90.0
    labels = y.copy()
    labels[:2] = 1, 0
    yield case("edge", "outliers", outlier, labels)
    labels = y.copy()
    labels[:2] = 0, 0
    yield case("edge", "wrong-outlier", np.append(30.0, f[1:]), labels, note="A negative with the highest score.")
    yield case("edge", "two-samples", np.array([0.3, -0.2]), np.array([1, 0]))
    yield case("edge", "two-scores", np.array([3.0, 5, 5, 3, 5, 3, 3]), np.array([0, 1, 1, 0, 0, 1, 0]))
    yield case("edge", "one-positive", np.array([4.0, 1, 0, -1, 2]), np.array([1, 0, 0, 0, 0]))
    yield case("edge", "zeros-and-ones", (f > 0).astype(float), y, note="Scores that are decisions.")
    yield case("edge", "strided", np.repeat(f, 2)[::2], np.repeat(y, 2)[::2], note="Not contiguous.")

    for n in (20_000, 35_000, 50_000):
        yield case("speed", f"n-{n}", *scored(rng, n, -2.5, 1.0), size=n)
