from collections.abc import Iterator

import numpy as np
from kit import case


def spread(rng: np.random.Generator, n: int, d: int, k: int, keep: float = 0.5, mean: float = 3.0) -> tuple:
    """X (n, d) whose standard deviations along its axes fall by `keep` from one to the next; k, and a start (d, k)."""
    r = min(n - 1, d)
    scores = rng.standard_normal((n, r))
    U, _ = np.linalg.qr(scores - scores.mean(axis=0))
    V, _ = np.linalg.qr(rng.standard_normal((d, r)))
    deviations = 10.0 * keep ** np.arange(r)
    X = (np.sqrt(n - 1) * U * deviations) @ V.T + mean * rng.standard_normal(d)
    return X, k, rng.standard_normal((d, k))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    small = np.array([[2.0, 1.0], [-2.0, 1.0], [0.0, 2.0], [0.0, 0.0]])
    yield case("sample", "worked-example", small, 1, np.array([[1.0], [1.0]]), 30)
    yield case("sample", "both-components", small, 2, np.array([[1.0, 1.0], [1.0, -1.0]]), 30)

    for n, d, k in [(30, 5, 2), (60, 10, 3), (20, 40, 4), (100, 8, 1), (50, 50, 5)]:
        yield case("basic", f"{n}x{d}-k-{k}", *spread(rng, n, d, k), 25)
    yield case("basic", "small-gaps", *spread(rng, 80, 12, 3, 0.8), 120, note="Eigenvalues fall by a third only.")

    yield case("edge", "mean-1e6", *spread(rng, 40, 6, 2, mean=1e6), 25, note="Subtract the mean first.")
    yield case("edge", "k-1-wide", *spread(rng, 10, 200, 1), 25)
    yield case("edge", "k-is-d", *spread(rng, 30, 4, 4), 25, note="All components.")
    yield case("edge", "k-is-d-one-iteration", *spread(rng, 30, 3, 3), 1)
    yield case("edge", "k-is-n-minus-1", *spread(rng, 4, 30, 3), 25)
    yield case("edge", "one-column", *spread(rng, 12, 1, 1), 3)
    yield case("edge", "two-rows", np.array([[1.0, 2.0, 3.0], [3.0, 2.0, 0.0]]), 1, np.ones((3, 1)), 5)
    X, k, V0 = spread(rng, 40, 5, 2)
    constant = np.column_stack([X[:, :2], np.full(40, 7.5), X[:, 2:], np.zeros(40)])
    yield case("edge", "constant-columns", constant, 2, rng.standard_normal((7, 2)), 25)
    yield case("edge", "start-nearly-parallel", X, 2, np.ones((5, 2)) + 1e-3 * V0, 40)
    yield case("edge", "large-start", X, k, 1e8 * V0, 25)
    yield case("edge", "large-ratio", *spread(rng, 40, 6, 4, 0.05), 15, note="The variances span eight powers of ten.")
    yield case("edge", "small-units", 1e-4 * X, k, V0, 25)
    yield case("edge", "strided", np.asfortranarray(np.repeat(X, 2, axis=0))[::2], k, V0[::-1], 25)

    for d in (2000, 3000, 4000):
        yield case("speed", f"d-{d}", *spread(rng, 100, d, 4), 20, size=d)
