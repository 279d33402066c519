from collections.abc import Iterator

import numpy as np
from kit import case

STOP = (1e-8, 20_000)  # tol, max_iter


def sparse(
    rng: np.random.Generator, n: int, d: int, k: int, b: float = 0.3, shared: float = 0.5
) -> tuple[np.ndarray, np.ndarray]:
    """X (n, d) with correlated columns that are not centred, and labels that k of them make, with intercept b."""
    A = rng.standard_normal((n, d)) + shared * rng.standard_normal((n, 1))
    w = np.zeros(d)
    w[rng.choice(d, k, replace=False)] = rng.uniform(0.5, 1.5, k) * rng.choice([-1.0, 1.0], k)
    y = (rng.random(n) < 1 / (1 + np.exp(-(A @ w + b)))).astype(np.int64)
    y[:2] = 0, 1
    return A + rng.uniform(-2.0, 2.0, d), y


def critical(X: np.ndarray, y: np.ndarray) -> float:
    """The smallest lam for which all weights are 0."""
    return float(np.abs((X - X.mean(axis=0)).T @ (y - y.mean())).max() / len(y))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    both = np.array([[1, 1], [1, 0], [1, 0], [1, 0], [-1, 0], [-1, 0], [-1, 0], [-1, 0]], dtype=np.float64)
    labels = np.array([1, 1, 1, 0, 1, 0, 0, 0])
    yield case("sample", "worked-example", both, labels, 0.05, *STOP)
    yield case("sample", "exactly-critical", both[:, :1], labels, 0.25, *STOP)

    for n, d, k, lam in [(60, 4, 2, 0.05), (150, 10, 3, 0.02), (100, 20, 5, 0.08), (300, 15, 15, 0.005)]:
        yield case("basic", f"{n}x{d}-lam-{lam:g}", *sparse(rng, n, d, k), lam, *STOP)
    X, _ = sparse(rng, 120, 8, 1)
    yield case("basic", "nothing-to-find", X, rng.integers(0, 2, 120), 0.03, *STOP)

    X, y = sparse(rng, 80, 6, 3)
    top = critical(X, y)
    yield case("edge", "all-zero", X, y, 1.05 * top, *STOP, note="w is all zeros, b the log-odds of the frequency.")
    yield case("edge", "all-zero-far-above", X, y, 100.0 * top, *STOP)
    yield case("edge", "just-below-critical", X, y, 0.9 * top, *STOP)
    yield case("edge", "far-below-critical", X, y, 1e-3 * top, *STOP)
    signs = np.array([[a, b, c] for a in (-1.0, 1.0) for b in (-1.0, 1.0) for c in (-1.0, 1.0)])
    yield case("edge", "exactly-critical-two-columns", signs, np.array([0, 0, 0, 1, 0, 1, 1, 1]), 0.25, *STOP)

    yield case(
        "edge", "unbalanced", *sparse(rng, 600, 5, 2, -4.0), 0.004, *STOP, note="The intercept is not penalised."
    )
    X_rare, y_rare = sparse(rng, 200, 5, 2, 4.0)
    yield case("edge", "unbalanced-all-zero", X_rare, y_rare, 1.2 * critical(X_rare, y_rare), *STOP)

    double = np.column_stack([X, X[:, 0], X[:, 3]])
    yield case("edge", "duplicate-columns", double, y, 0.03, *STOP, note="Any split between twins is right.")
    yield case("edge", "opposite-columns", np.column_stack([X, -X[:, 1]]), y, 0.02, *STOP)
    constant = np.column_stack([np.full(80, 0.1), X[:, :3], np.zeros(80), np.full(80, -7.3), X[:, 3:]])
    yield case("edge", "constant-columns", constant, y, 0.02, *STOP, note="A constant column gets the weight 0.")
    yield case("edge", "only-a-constant-column", np.full((5, 1), 0.3), np.array([0, 1, 1, 1, 0]), 0.1, *STOP)
    yield case("edge", "more-columns-than-rows", *sparse(rng, 30, 70, 4), 0.06, *STOP)
    yield case("edge", "separable", X, (X[:, 0] > X[:, 0].mean()).astype(np.int64), 0.02, *STOP)
    scales = np.array([0.1, 1.0, 10.0, 0.3, 3.0, 1.0])
    yield case("edge", "columns-on-different-scales", X * scales, y, 0.03, *STOP, note="The step must suit X.")
    yield case("edge", "large-columns", 30.0 * X, y, 0.5, *STOP)
    yield case("edge", "small-columns", 0.1 * X, y, 2e-3, *STOP)
    yield case("edge", "means-of-1000", X + 1e3 * np.array([1.0, -1, 1, 2, 0, 1]), y, 0.03, *STOP, note="Centre X.")
    yield case("edge", "means-of-1e6", X + 1e6 * np.array([1.0, -1, 1, 2, 0, 1]), y, 0.03, *STOP, note="Centre X.")
    yield case("edge", "two-rows", np.array([[1.0, 0.0], [3.0, 1.0]]), np.array([0, 1]), 0.1, *STOP)
    wide = np.asfortranarray(np.repeat(X, 2, axis=1))
    yield case("edge", "strided", wide[:, ::2], np.repeat(y, 3)[::3], 0.03, *STOP)

    for d in (20, 40, 60):
        yield case("speed", f"d-{d}", *sparse(rng, 800, d, 8, shared=1.2), 0.004, *STOP, size=d)
