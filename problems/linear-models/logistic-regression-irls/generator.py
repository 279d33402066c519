from collections.abc import Iterator

import numpy as np
from kit import case

STOP = (1e-8, 100)  # tol, max_iter

# Two columns and labels that were searched for: some entries lie far out.
OVERSHOOTS = (
    [2.5, 1.0, -23.3, -5.4, 1.9, -1.0, -1.6, 20.8, -2.2, 3.2, 1.8, 2.3, 0.6, -0.7, 2.2, 0.3, -119.8, 16.4, 0.0, 433.8],
    [1.4, 7.4, -0.9, -1.6, 1.0, -0.4, 0.7, -5.3, -1.1, -0.2, 0.1, -1.4, 1.5, -0.1, 1.3, -6.4, -0.8, 1.0, -3.3, -0.7],
    [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1],
)


def labelled(rng: np.random.Generator, n: int, d: int, b: float = 0.3) -> tuple[np.ndarray, np.ndarray]:
    """X (n, d) with correlated columns, and labels drawn from a logistic model with intercept b."""
    X = rng.standard_normal((n, d)) + 0.5 * rng.standard_normal((n, 1))
    z = X @ rng.uniform(-1.0, 1.0, d) + b
    return X, (rng.random(n) < 1 / (1 + np.exp(-z))).astype(np.int64)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0], [0.0], [0.0], [0.0], [1.0], [1.0], [1.0], [1.0]])
    yield case("sample", "worked-example", X, np.array([1, 0, 0, 0, 1, 1, 1, 0]), 0.0, *STOP)
    yield case("sample", "separable-with-penalty", X, np.array([0, 0, 0, 0, 1, 1, 1, 1]), 1.0, *STOP)

    for n, d, lam in [(60, 2, 0.0), (150, 4, 0.5), (300, 6, 0.0), (100, 3, 10.0), (80, 5, 1.0)]:
        yield case("basic", f"{n}x{d}-lam-{lam:g}", *labelled(rng, n, d), lam, *STOP)
    X, _ = labelled(rng, 200, 3)
    yield case("basic", "nothing-to-find", X, rng.integers(0, 2, 200), 0.0, *STOP)

    yield case("edge", "unbalanced", *labelled(rng, 1500, 3, -5.0), 0.0, *STOP, note="One row in a hundred is a 1.")
    yield case("edge", "unbalanced-large-lam", *labelled(rng, 400, 3, 3.0), 20.0, *STOP, note="The intercept is free.")
    X, _ = labelled(rng, 40, 2)
    apart = (X @ [1.0, -1.0] > 0.1).astype(np.int64)
    yield case("edge", "separable", X, apart, 1.0, *STOP, note="The penalty alone keeps the weights finite.")
    yield case("edge", "separable-small-lam", X, apart, 1e-3, *STOP)
    nearly = apart.copy()
    nearly[np.argmax(X @ [1.0, -1.0])] = 0
    yield case("edge", "nearly-separable", X, nearly, 1e-3, 1e-6, 100)
    # Many rows near zero and a few far out: from beta = 0 a full step goes much too far.
    tails = np.concatenate([rng.uniform(-0.5, 0.5, 40), [30.0, -25.0, 40.0]])[:, None]
    labels = np.concatenate([(rng.random(40) < 0.5).astype(np.int64), [1, 0, 1]])
    labels[:40][tails[:40, 0] > 0.1] = 1
    labels[:40][tails[:40, 0] < -0.1] = 0
    yield case("edge", "far-outliers", tails, labels, 1e-4, *STOP, note="A full Newton step increases the objective.")
    yield case("edge", "far-outliers-two-columns", np.column_stack([tails, tails**2 / 10]), labels, 1e-3, *STOP)
    X = np.array([OVERSHOOTS[0], OVERSHOOTS[1]]).T
    yield case(
        "edge",
        "full-steps-never-settle",
        X,
        np.array(OVERSHOOTS[2]),
        1e-3,
        *STOP,
        note="From beta = 0, full Newton steps end in a singular Hessian.",
    )
    heavy = rng.standard_t(1.0, (120, 2)) * 3.0
    z = heavy @ [2.0, -1.0]
    yield case("edge", "heavy-tails", heavy, (z + rng.standard_normal(120) > 0).astype(np.int64), 0.01, 1e-6, 100)

    X, y = labelled(rng, 200, 3)
    yield case("edge", "large-offset", X + np.array([10.0, -20.0, 15.0]), y, 0.0, *STOP)
    yield case("edge", "years", np.column_stack([2000.0 + 5 * X[:, 0], X[:, 1]])[:, ::-1], y, 0.1, *STOP)
    yield case("edge", "columns-on-different-scales", X * np.array([1e-3, 1.0, 1e3]), y, 0.0, *STOP)
    yield case("edge", "constant-column-with-penalty", np.column_stack([X, np.full(200, 2.0)]), y, 0.5, *STOP)
    yield case("edge", "more-columns-than-rows", *labelled(rng, 12, 20), 2.0, *STOP)
    cross = np.array([[1.0], [-1.0], [1.0], [-1.0]])
    yield case("edge", "balanced-and-symmetric", cross, np.array([0, 0, 1, 1]), 0.0, *STOP)
    yield case("edge", "strided", np.asfortranarray(np.repeat(X, 2, axis=0))[::2], np.repeat(y, 3)[::3], 1.0, *STOP)

    for n in (10_000, 20_000, 30_000):
        yield case("speed", f"n-{n}", *labelled(rng, n, 10, -1.0), 0.5, 1e-6, 100, size=n)
