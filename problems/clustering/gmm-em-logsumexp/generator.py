from collections.abc import Iterator

import numpy as np
from kit import case

KINDS = ("full", "diag", "tied", "spherical")


def clouds(rng: np.random.Generator, n: int, d: int, K: int) -> np.ndarray:
    shapes = rng.normal(size=(K, d, d)) * 0.6
    which = rng.integers(0, K, n)
    return 3.0 * rng.normal(size=(K, d))[which] + np.einsum("nij,nj->ni", shapes[which], rng.normal(size=(n, d)))


def started(rng: np.random.Generator, X: np.ndarray, K: int) -> tuple[np.ndarray, ...]:
    """The points, and a state: uneven weights, points as means, random covariances."""
    n, d = X.shape
    weights = rng.uniform(0.5, 1.5, K)
    A = rng.normal(size=(K, d, d)) * 0.3
    return X, weights / weights.sum(), X[rng.choice(n, K, replace=False)], A @ A.transpose(0, 2, 1) + np.eye(d)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    four = np.array([[0.0], [1.0], [4.0], [5.0]])
    ones = np.ones((2, 1, 1))
    yield case("sample", "worked-example", four, np.full(2, 0.5), np.array([[0.0], [5.0]]), ones, "full", 1, 0.01)
    yield case("sample", "no-iteration", four, np.full(2, 0.5), np.array([[0.0], [5.0]]), ones, "diag", 0, 0.01)

    for kind in KINDS:
        yield case("basic", f"{kind}-n-60", *started(rng, clouds(rng, 60, 2, 3), 3), kind, 5, 1e-3)
        yield case("basic", f"{kind}-n-150", *started(rng, clouds(rng, 150, 4, 2), 2), kind, 3, 0.1)

    for kind in KINDS:
        X, pi, mu, Sigma = started(rng, clouds(rng, 32, 3, 2), 2)
        far = np.vstack([X, [[900.0, -700.0, 800.0]]])
        yield case("edge", f"{kind}-far-outlier", far, pi, mu, Sigma, kind, 0, 0.1, note="exp(-1e6) is 0.")
        yield case("edge", f"{kind}-moves-to-an-outlier", far, pi, mu, Sigma, kind, 2, 0.1)
        lost = np.vstack([mu, [[400.0, 400.0, 400.0]]])
        state = X, np.array([0.4, 0.4, 0.2]), lost, np.concatenate([Sigma, np.eye(3)[None]])
        yield case("edge", f"{kind}-component-loses-all", *state, kind, 3, 0.05, note="Weight 0, mean kept.")
        yield case("edge", f"{kind}-one-component", *started(rng, clouds(rng, 30, 2, 2), 1), kind, 2, 0.01)
        yield case("edge", f"{kind}-one-dimension", *started(rng, clouds(rng, 30, 1, 2), 2), kind, 4, 0.01)
    X = np.vstack([np.tile([2.0, 2.0], (5, 1)), clouds(rng, 30, 2, 2)])
    state = X, np.array([0.2, 0.8]), np.array([[2.0, 2.0], [0.0, 0.0]]), np.array([0.01 * np.eye(2), 9.0 * np.eye(2)])
    yield case(
        "edge", "collapse-held-by-reg", *state, "full", 8, 1e-4, note="Equal points: the covariance goes to reg."
    )
    narrow = np.linspace(-0.5, 0.5, 20)[:, np.newaxis]
    for name, far in [("just-lost", 8.0), ("just-kept", 7.0)]:
        state = narrow, np.full(2, 0.5), np.array([[0.0], [far]]), np.ones((2, 1, 1))
        yield case("edge", f"component-{name}", *state, "full", 1, 0.01, note="Its share is 1e-12, or 1e-9.")
    X, pi, mu, Sigma = started(rng, clouds(rng, 50, 2, 2), 2)
    yield case("edge", "offset-1e5", X + 1e5, pi, mu + 1e5, Sigma, "full", 4, 0.01, note="Second moments cancel here.")
    yield case("edge", "one-point", X[:1], pi, mu, Sigma, "full", 1, 0.5, note="n = 1.")
    yield case("edge", "strided", np.repeat(X, 2, axis=0)[::2], pi, mu, Sigma, "tied", 3, 0.01)

    for n in (2_000, 3_000, 4_000):
        yield case("speed", f"n-{n}", *started(rng, clouds(rng, n, 5, 4), 4), "full", 10, 1e-3, size=n)
