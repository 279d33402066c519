from collections.abc import Iterator

import numpy as np
from kit import case

NAN = np.nan
Data = tuple[np.ndarray, np.ndarray]


def table(rng: np.random.Generator, n: int, d: int, missing: float = 0.1, informative: int = 3) -> Data:
    """Skewed features of unlike scales and locations, some values missing, and a target that a few of them make."""
    Z = rng.standard_normal((n, d))
    y = Z[:, :informative].sum(axis=1) + 2.0 + rng.standard_normal(n)
    X = np.exp(Z / 2) * rng.uniform(0.2, 5.0, d) + rng.uniform(-3.0, 3.0, d)
    X[rng.random((n, d)) < missing] = NAN
    return X, y


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[1.0, NAN], [2.0, 2.0], [3.0, 0.0], [2.0, 4.0], [4.0, 4.0], [6.0, 5.0]])
    yield case("sample", "worked-example", X, np.array([1.0, 2.0, 5.0, 1.0, 2.0, 3.0]), 2, 1, 1.0)
    yield case("sample", "three-folds", *table(rng, 12, 4), 3, 2, 0.5)

    for n, d, k, m, lam in [(30, 6, 3, 2, 1.0), (50, 20, 5, 4, 10.0), (40, 10, 4, 3, 0.1), (60, 8, 10, 5, 3.0)]:
        yield case("basic", f"{n}x{d}-k-{k}-m-{m}", *table(rng, n, d), k, m, lam)
    yield case("basic", "nothing-missing", *table(rng, 40, 12, 0.0), 5, 3, 2.0)
    yield case("basic", "much-is-missing", *table(rng, 60, 6, 0.4), 4, 3, 1.0)
    X, y = table(rng, 50, 8)
    yield case("basic", "negative-correlations", X, -y, 5, 2, 1.0, note="The largest |r|, whatever its sign.")

    noise = rng.standard_normal((40, 300))
    yield case("edge", "noise-only", noise, rng.standard_normal(40), 5, 8, 1.0, note="Only the leaky errors look good.")
    yield case("edge", "noise-only-with-holes", np.where(noise > 1, NAN, noise), rng.standard_normal(40), 4, 5, 0.5)
    X, y = table(rng, 30, 6)
    yield case("edge", "all-columns", X, y, 3, 6, 1.0, note="m = d: nothing is left out.")
    yield case("edge", "one-column-left", X, y, 5, 1, 1.0)
    yield case("edge", "single-feature", X[:, :1], y, 5, 1, 2.0)

    X, y = table(rng, 24, 5, 0.0)
    X[8:, 0] = 0.1
    yield case("edge", "constant-in-one-training-part", X, y, 3, 3, 1.0, note="Column 0 varies in fold 0 only.")
    yield case("edge", "constant-in-one-training-part-all-columns", X, y, 3, 5, 1.0)
    X, y = table(rng, 25, 4, 0.0)
    X[:, 1], X[:, 2] = 0.1, -7.3
    yield case("edge", "constant-columns", X, y, 4, 2, 1.0, note="They have the correlation 0.")
    yield case("edge", "more-than-what-varies", X, y, 4, 3, 1.0, note="A constant column is among the m.")
    X, y = table(rng, 24, 5, 0.0)
    X[:6, :3] = np.where(rng.random((6, 3)) < 0.6, NAN, X[:6, :3])
    yield case("edge", "missing-in-the-held-out-rows-only", X, y, 4, 3, 1.0)
    X, y = table(rng, 21, 4, 0.0)
    X[7:, 1] = NAN
    yield case(
        "edge", "empty-in-a-training-part", X, y, 3, 4, 1.0, note="No value among the training rows: the median is 0."
    )
    yield case("edge", "empty-in-a-training-part-few-columns", X, y, 3, 2, 1.0)
    X = X.copy()
    X[10, 1] = 2.5
    yield case(
        "edge", "one-value-in-a-training-part", X, y, 3, 4, 1.0, note="It fills the column, which is then constant."
    )
    X, y = table(rng, 20, 4)
    X[:, 2] = NAN
    yield case("edge", "empty-column", X, y, 4, 3, 1.0)
    X, y = table(rng, 21, 3, 0.0)
    X[::3, 1] = NAN
    X[3, 0] = 500.0
    X[10, 1] = -300.0
    yield case("edge", "outliers", X, y, 3, 2, 1.0, note="The median does not care for an outlier, the mean does.")
    yield case("edge", "unequal-folds", *table(rng, 23, 5), 5, 2, 1.0, note="23 rows: folds of 5, 5, 5, 4, 4.")
    yield case("edge", "leave-one-out", *table(rng, 12, 3), 12, 2, 1.0, note="k = n.")
    yield case("edge", "two-folds", *table(rng, 31, 5), 2, 3, 1.0)
    X, y = table(rng, 30, 4)
    drift = np.linspace(0.0, 6.0, 30)
    yield case("edge", "drift", X + drift[:, np.newaxis], y + drift, 3, 2, 5.0, note="Folds unlike each other.")
    yield case("edge", "weak-penalty", X, y, 5, 3, 1e-3)
    yield case("edge", "strong-penalty", X, y, 5, 3, 1e4, note="What is left is the mean of the training targets.")
    yield case("edge", "tiny-units", X * 1e-4, y, 5, 2, 1.0, note="Standardised, the unit makes no difference.")
    yield case("edge", "strided", np.asfortranarray(X), np.repeat(y, 2)[::2], 5, 2, 1.0)

    for d in (400, 600, 800):
        yield case("speed", f"d-{d}", *table(rng, 200, d), 5, 10, 1.0, size=d)
