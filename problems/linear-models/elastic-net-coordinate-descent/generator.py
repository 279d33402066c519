from collections.abc import Iterator

import numpy as np
from kit import case

STOP = (1e-6, 10_000)  # tol, max_iter


def sparse(rng: np.random.Generator, n: int, d: int, k: int, noise: float = 0.5) -> tuple[np.ndarray, np.ndarray]:
    """X (n, d) with correlated columns that are not centred; k of them make up y."""
    X = rng.standard_normal((n, d)) + 0.5 * rng.standard_normal((n, 1)) + rng.uniform(-2.0, 2.0, d)
    w = np.zeros(d)
    w[rng.choice(d, k, replace=False)] = rng.uniform(1.0, 3.0, k) * rng.choice([-1.0, 1.0], k)
    return X, X @ w + 3.0 + noise * rng.standard_normal(n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    signs = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    yield case("sample", "worked-example", signs, np.array([6.5, 5.5, 2.5, 1.5]), 1.0, 0.6, *STOP)
    line = np.array([[0.0], [1.0], [2.0], [5.0]])
    yield case("sample", "one-column", line, np.array([1.0, 2.0, 2.0, 7.0]), 0.5, 1.0, *STOP)

    for n, d, k, alpha, ratio in [
        (40, 5, 2, 0.2, 0.5),
        (100, 12, 4, 0.05, 0.9),
        (60, 20, 5, 0.3, 0.7),
        (200, 30, 6, 0.1, 1.0),
        (50, 8, 8, 0.5, 0.2),
    ]:
        yield case("basic", f"{n}x{d}-alpha-{alpha:g}-ratio-{ratio:g}", *sparse(rng, n, d, k), alpha, ratio, *STOP)
    yield case("basic", "lasso", *sparse(rng, 80, 10, 3), 0.4, 1.0, *STOP)
    yield case("basic", "ridge", *sparse(rng, 80, 10, 5), 0.4, 0.0, *STOP, note="l1_ratio = 0: no threshold.")

    X, y = sparse(rng, 50, 6, 3)
    top = float(np.abs((X - X.mean(axis=0)).T @ (y - y.mean())).max() / 50)
    yield case("edge", "all-zero", X, y, 1.01 * top / 0.5, 0.5, *STOP, note="Every weight is 0, and b the mean of y.")
    yield case(
        "edge", "all-zero-tol-0", X, y, 1.01 * top, 1.0, 0.0, 10_000_000, note="A sweep without a step is the last."
    )
    yield case("edge", "just-below-all-zero", X, y, 0.98 * top, 1.0, *STOP)
    yield case("edge", "settles-long-before-max-iter", X, y, 0.3, 0.5, 1e-6, 10_000_000)
    yield case(
        "edge",
        "one-sweep",
        line,
        np.array([1.0, 2.0, 2.0, 7.0]),
        0.2,
        0.5,
        1e-6,
        1,
        note="One column: one sweep is enough.",
    )

    double = np.column_stack([X, X[:, 0], X[:, 3]])
    yield case("edge", "duplicate-columns-lasso", double, y, 0.2, 1.0, *STOP, note="Any split between twins is right.")
    yield case("edge", "duplicate-columns-half", double, y, 0.2, 0.5, *STOP)
    yield case("edge", "opposite-columns", np.column_stack([X, -X[:, 1]]), y, 0.1, 0.8, *STOP)
    constant = np.column_stack([np.full(50, 0.1), X[:, :3], np.zeros(50), np.full(50, -7.3), X[:, 3:]])
    for ratio in (1.0, 0.5, 0.0):
        yield case(
            "edge",
            f"constant-columns-ratio-{ratio:g}",
            constant,
            y,
            0.15,
            ratio,
            *STOP,
            note="A constant column gets 0.",
        )
    yield case("edge", "only-a-constant-column", np.full((5, 1), 0.3), np.arange(5.0), 0.1, 1.0, *STOP)

    for ratio in (1.0, 0.6, 0.0):
        yield case("edge", f"more-columns-than-rows-ratio-{ratio:g}", *sparse(rng, 25, 60, 4), 0.5, ratio, *STOP)
    close = rng.standard_normal((60, 1)) + 0.2 * rng.standard_normal((60, 8))
    y_close = close[:, 0] + close[:, 5] + 0.3 * rng.standard_normal(60)
    yield case("edge", "strongly-correlated", close, y_close, 0.01, 0.9, *STOP, note="It takes hundreds of sweeps.")
    yield case("edge", "y-with-mean-1000", X, y + 1000.0, 0.2, 0.7, *STOP, note="The intercept is not penalised.")
    yield case("edge", "columns-on-different-scales", X * np.array([0.1, 1.0, 10.0, 0.3, 3.0, 1.0]), y, 0.2, 0.5, *STOP)
    yield case(
        "edge", "single-row", np.array([[2.0, -1.0]]), np.array([3.0]), 0.1, 0.5, *STOP, note="n = 1: w = 0 and b = y."
    )
    yield case("edge", "constant-y", X, np.full(50, 2.5), 0.1, 0.5, *STOP)
    wide = np.asfortranarray(np.repeat(X, 2, axis=1))
    yield case("edge", "strided", wide[:, ::2], np.repeat(y, 3)[::3], 0.2, 0.5, *STOP)

    for d in (120, 180, 240):
        yield case("speed", f"d-{d}", *sparse(rng, 2000, d, 20), 0.1, 0.9, *STOP, size=d)
