from collections.abc import Iterator

import numpy as np
from kit import case


def linear(rng: np.random.Generator, n: int, d: int, noise: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Correlated columns (n, d) that are not centred, and y with a normal error."""
    X = rng.standard_normal((n, d)) + 0.5 * rng.standard_normal((n, 1)) + rng.uniform(-2.0, 2.0, d)
    return X, X @ rng.uniform(-1.0, 1.0, d) + 2.0 + noise * rng.standard_normal(n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([1.0, 3.0, 2.0, 4.0]))
    X = np.array([[1.0, 0.0], [2.0, 1.0], [3.0, 0.0], [4.0, 1.0], [5.0, 0.0], [6.0, 2.0]])
    yield case("sample", "two-columns", X, np.array([2.0, 5.0, 3.0, 8.0, 4.0, 13.0]))

    for n, d, noise in [(20, 2, 1.0), (50, 4, 3.0), (120, 8, 0.5), (15, 3, 2.0), (300, 12, 5.0)]:
        yield case("basic", f"{n}x{d}-noise-{noise:g}", *linear(rng, n, d, noise))
    X, _ = linear(rng, 60, 5)
    yield case("basic", "nothing-to-find", X, rng.standard_normal(60), note="adj_r2 may be negative.")

    yield case("edge", "one-column", *linear(rng, 12, 1))
    yield case("edge", "one-degree-of-freedom", *linear(rng, 6, 4), note="n = d + 2.")
    yield case("edge", "two-degrees-of-freedom", *linear(rng, 4, 1))
    X, y = linear(rng, 200, 3)
    yield case("edge", "p-in-the-far-tail", X, 5 * X[:, 0] + 0.1 * y + 40.0, note="p is far below 1e-16.")
    yield case("edge", "p-near-1e-150", *linear(rng, 400, 2, 0.06), note="p is far below 1e-100.")
    yield case("edge", "negative-coefficients", X, -4.0 * X[:, 0] - 2.0 * X[:, 1] + rng.standard_normal(200))
    X, y = linear(rng, 80, 3)
    yield case("edge", "large-mean-of-y", X, y + 1e6, note="r2 compares with the mean of y, not with 0.")
    yield case("edge", "large-offset-in-x", X + 1e5, y, note="The column of ones is nearly a multiple of the others.")
    yield case("edge", "years", 2000.0 + np.arange(25.0)[:, None], 0.1 * np.arange(25.0) + rng.standard_normal(25))
    yield case("edge", "columns-on-different-scales", X * np.array([1e-4, 1.0, 1e5]), y)

    # Powers of a variable in [0, 1]; and two columns that differ by 1e-7. The noise keeps t moderate.
    x = np.linspace(0.0, 1.0, 60)
    powers = x[:, None] ** np.arange(1, 10)
    yield case(
        "edge",
        "polynomial-of-degree-9",
        powers,
        np.sin(9 * x) + 0.1 * rng.standard_normal(60),
        note="A condition number near 1e8: forming A^T A squares it.",
    )
    close = np.column_stack([X, X[:, 0] + 1e-7 * rng.standard_normal(80)])
    yield case("edge", "columns-1e-7-apart", close, y, note="A condition number above 1e7.")
    yield case("edge", "columns-1e-6-apart-far-away", close[:, [0, 3]] * 10 + 5.0, y)
    yield case("edge", "strided", np.asfortranarray(np.repeat(X, 2, axis=0))[::2], np.repeat(y, 3)[::3])

    for n in (10_000, 20_000, 30_000):
        yield case("speed", f"n-{n}", *linear(rng, n, 20, 10.0), size=n)
