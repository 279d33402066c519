from collections.abc import Iterator

import numpy as np
from kit import case

Data = tuple[np.ndarray, np.ndarray]


def regression(rng: np.random.Generator, n: int, d: int, noise: float = 0.5) -> Data:
    """X (n, d) with columns that are not centred, and y = X w + 2 + noise."""
    X = rng.standard_normal((n, d)) + rng.uniform(-2.0, 2.0, d)
    return X, X @ rng.standard_normal(d) + 2.0 + noise * rng.standard_normal(n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[1.0, 0.0], [3.0, 2.0], [5.0, 1.0]]),
        np.array([4.0, 9.0, 11.0]),
        2.0,
        True,
    )
    yield case("sample", "without-intercept", np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 3.0, 7.0]), 1.0, False)

    for n, d, lam in [(20, 3, 1.0), (50, 8, 0.1), (200, 20, 30.0), (15, 40, 0.5)]:
        yield case("basic", f"{n}x{d}-lam-{lam:g}", *regression(rng, n, d), lam)
    yield case("basic", "30x5-without-intercept", *regression(rng, 30, 5), 3.0, False)
    yield case("basic", "12x25-without-intercept", *regression(rng, 12, 25), 0.7, fit_intercept=False)
    yield case("basic", "least-squares", *regression(rng, 60, 6), 0.0)

    X, y = regression(rng, 40, 5)
    yield case(
        "edge",
        "lam-0-rank-deficient",
        np.column_stack([X, X[:, 0] + 2 * X[:, 1], X[:, 2]]),
        y,
        0.0,
        note="lam = 0 and dependent columns: of all solutions the shortest.",
    )
    dependent = np.column_stack([X, X[:, 0] - X[:, 3]])
    yield case("edge", "lam-0-rank-deficient-large-numbers", 1e9 * dependent, 1e9 * y, 0.0, note="Zero is relative.")
    yield case("edge", "lam-0-small-numbers", 1e-10 * X, y, 0.0, note="Small singular values, and none is zero.")
    low = rng.standard_normal((120, 6)) @ rng.standard_normal((6, 80))
    yield case("edge", "lam-0-rank-6-of-80", low, low[:, 0] + rng.standard_normal(120), 0.0, note="Rank 6 of 80.")
    yield case("edge", "lam-0-duplicate-columns-without-intercept", np.column_stack([X, X]), y, 0.0, False)
    X, y = regression(rng, 10, 30)
    yield case(
        "edge", "lam-0-more-columns-than-rows", X, y, 0.0, note="lam = 0 and d > n: the fit is exact; shortest w."
    )
    yield case("edge", "lam-0-more-columns-than-rows-without-intercept", X, y, 0.0, False)
    yield case(
        "edge",
        "lam-0-dependent-only-after-centring",
        np.column_stack([X[:, 0], 5.0 - X[:, 0], X[:, 1]]),
        y,
        0.0,
        note="The columns are independent, but no longer so once they are centred.",
    )
    yield case("edge", "lam-0-all-zero", np.zeros((6, 3)), rng.standard_normal(6), 0.0, note="X = 0: w = 0.")

    X, y = regression(rng, 60, 4)
    constant = np.column_stack([X[:, :2], np.full(60, 3.0), X[:, 2:]])
    yield case("edge", "constant-column", constant, y, 1.0, note="The intercept does the work of a constant column.")
    yield case("edge", "constant-column-lam-0", constant, y, 0.0, note="A constant column gets weight 0.")
    yield case("edge", "constant-column-without-intercept", constant, y, 1.0, False)

    X = rng.standard_normal((50, 3))
    near = np.column_stack([X, X[:, 0] + 1e-6 * rng.standard_normal(50)])
    y = near @ np.array([1.0, -2.0, 0.5, 3.0]) + 4.0
    yield case(
        "edge",
        "nearly-collinear-lam-0",
        near,
        y,
        0.0,
        note="Two columns differ by 1e-6. The squares of the singular values span more digits than a float has.",
    )
    yield case("edge", "nearly-collinear-tiny-lam", near, y, 1e-9)
    yield case("edge", "nearly-collinear-without-intercept", near, y - 4.0, 0.0, False)
    yield case("edge", "nearly-collinear-lam-1", near, y, 1.0)
    wide = np.concatenate([near.T, near.T[:1] + 1e-6 * rng.standard_normal((1, 50))])
    yield case("edge", "nearly-equal-rows-more-columns-than-rows", wide, wide @ rng.standard_normal(50), 1e-12, False)

    X, y = regression(rng, 80, 5)
    yield case(
        "edge", "y-with-mean-1e6", X, y + 1e6, 10.0, note="y has a mean of 1e6: the intercept must not be shrunk."
    )
    yield case("edge", "columns-with-mean-1e4", X + 1e4 * np.arange(1, 6), y, 1.0, note="Column means far from zero.")
    yield case("edge", "columns-on-different-scales", X * np.array([1e-2, 1.0, 1e2, 1e3, 0.1]), y, 0.5)
    yield case("edge", "huge-lam", X * 100, y * 100, 1e7, note="A large penalty: w is small, b goes to the mean of y.")

    yield case("edge", "single-row", np.array([[2.0, -1.0, 4.0]]), np.array([3.0]), 1.0, note="n = 1: w = 0 and b = y.")
    yield case("edge", "single-row-lam-0", np.array([[2.0, -1.0, 4.0]]), np.array([3.0]), 0.0)
    yield case("edge", "single-row-without-intercept", np.array([[2.0, -1.0, 4.0]]), np.array([3.0]), 1.0, False)
    yield case("edge", "single-column", *regression(rng, 12, 1), 2.0)
    yield case("edge", "two-equal-rows", np.array([[1.0, 2.0], [1.0, 2.0]]), np.array([1.0, 3.0]), 0.0)
    X, y = regression(rng, 25, 6)
    yield case("edge", "constant-y", X, np.full(25, 7.0), 1.0, note="y is constant: w = 0.")
    yield case("edge", "strided-input", np.repeat(X, 2, axis=1)[:, ::2], np.repeat(y, 2)[::2], 1.0)
    yield case("edge", "fortran-order", np.asfortranarray(X), y, 1.0, False)
    yield case(
        "edge",
        "d-5000-n-200",
        *regression(rng, 200, 5000),
        10.0,
        note="200 rows, 5000 columns: the 5000 x 5000 matrix is not needed.",
    )
    yield case("edge", "n-20000-d-10", *regression(rng, 20_000, 10), 10.0, note="20000 rows: no n x n matrix, please.")

    for d in (4000, 4500, 5000):
        X, y = regression(rng, 200, d)
        yield case("speed", f"d-{d}", X, y, 5.0, d != 4500, size=d)
