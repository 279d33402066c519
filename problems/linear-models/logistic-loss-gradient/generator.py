from collections.abc import Iterator

import numpy as np
from kit import case


def labelled(rng: np.random.Generator, n: int, d: int) -> tuple[np.ndarray, float, np.ndarray, np.ndarray]:
    """Weights (d,), an intercept, X (n, d) and labels that they are mostly right about."""
    w, X = rng.standard_normal(d), rng.standard_normal((n, d))
    return w, 0.4, X, (X @ w + rng.standard_normal(n) > 0).astype(np.int64)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample", "worked-example", np.array([np.log(3.0)]), 0.0, np.array([[1.0], [-1.0]]), np.array([1, 1]), 0.5
    )
    one = np.ones(1)
    yield case("sample", "score-1000", one, 0.0, np.array([[1000.0], [-1000.0]]), np.array([1, 1]), 0.0)

    for n, d, lam in [(7, 2, 0.1), (50, 4, 0.0), (200, 8, 1.5), (33, 3, 0.01)]:
        yield case("basic", f"n-{n}-d-{d}-lam-{lam:g}", *labelled(rng, n, d), lam)
    w, b, X, y = labelled(rng, 60, 3)
    yield case("basic", "default-lam", w, b, X, y, note="lam is 0 by default.")
    yield case("basic", "zero-weights", np.zeros(3), 0.0, X, y, 0.3, note="Every loss is log 2.")

    far = np.array([[1e6], [-1e6], [3e5], [-2e5]])
    yield case("edge", "scores-1e6", one, 0.0, far, np.array([1, 0, 1, 0]), 0.1, note="All right, by far.")
    yield case(
        "edge", "scores-1e6-all-wrong", one, 0.0, far, np.array([0, 1, 0, 1]), 0.0, note="A loss of 1e6 is right."
    )
    yield case("edge", "scores-1e6-mixed", one, 0.5, far, np.array([1, 1, 0, 0]), 0.0)
    yield case(
        "edge", "score-710", one, 0.0, np.array([[-710.0], [710.0]]), np.array([1, 0]), 0.0, note="exp(710) overflows."
    )
    yield case("edge", "score-40-wrong", one, 0.0, np.array([[-40.0], [41.0]]), np.array([1, 0]), 0.0)
    tiny = np.array([[690.0], [-688.0], [695.0]])
    yield case(
        "edge", "losses-near-1e-300", one, 0.0, tiny, np.array([1, 0, 1]), 0.0, note="A loss of 1e-300 has digits."
    )
    small = np.array([[38.0], [-45.0], [60.0], [50.0]])
    yield case(
        "edge", "losses-near-1e-17", one, 0.0, small, np.array([1, 0, 1, 1]), 0.0, note="Below 1e-16, and not 0."
    )
    yield case("edge", "losses-near-1e-17-with-intercept", one, -1.5, -small, np.array([0, 1, 0, 0]), 0.0)
    yield case("edge", "losses-near-1e-8", one, 0.0, small / 2.5, np.array([1, 0, 1, 1]), 0.0)
    yield case("edge", "bool-labels", w, b, X, y.astype(bool), 0.2, note="True and False are 1 and 0.")
    yield case("edge", "one-row", w, b, X[:1], y[:1], 0.2)
    yield case("edge", "all-ones", w, b, X, np.ones(60, np.int64), 0.2)
    yield case("edge", "all-zeros", w, b, X, np.zeros(60, np.int64), 0.2)
    yield case("edge", "large-intercept", w, 30.0, X, y, 5.0, note="b is not penalised.")
    yield case("edge", "one-far-outlier", w, b, np.concatenate([X, [[1e5, 0.0, 0.0]]]), np.append(y, 0), 0.0)
    yield case("edge", "strided", w[::-1], b, np.asfortranarray(X), np.repeat(y, 2)[::2], 0.1)

    for n in (100_000, 150_000, 200_000):
        yield case("speed", f"n-{n}", *labelled(rng, n, 4), 0.01, size=n)
