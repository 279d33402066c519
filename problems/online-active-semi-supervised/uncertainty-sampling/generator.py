from collections.abc import Iterator

import numpy as np
from kit import case


def predicted(rng: np.random.Generator, n: int, K: int, sharpness: float = 2.0) -> np.ndarray:
    """Softmax of random scores."""
    e = np.exp(sharpness * rng.normal(size=(n, K)))
    return e / e.sum(axis=1, keepdims=True)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    worked = np.array([[0.5, 0.5, 0.0], [0.4, 0.3, 0.3], [0.9, 0.1, 0.0], [0.4, 0.3, 0.3]])
    yield case("sample", "worked-example", worked, 2)
    yield case("sample", "two-classes", np.array([[0.25, 0.75], [0.5, 0.5], [1.0, 0.0]]), 3)

    for n, K, q, sharpness in [
        (8, 3, 3, 1.0),
        (40, 4, 10, 2.0),
        (120, 10, 50, 3.0),
        (200, 6, 20, 0.2),
        (60, 30, 60, 1),
    ]:
        yield case("basic", f"n-{n}-k-{K}", predicted(rng, n, K, sharpness), q)
    counts = rng.multinomial(10, [0.4, 0.3, 0.2, 0.1], size=50)
    yield case("basic", "votes-of-ten-trees", counts / 10, 15, note="Shares of ten votes: zeros, and many ties.")

    yield case("edge", "one-hot", np.eye(4)[[2, 0, 3, 1, 1]], 3, note="Sure rows: all scores 0, and 0 log 0 = 0.")
    yield case("edge", "one-hot-among-others", np.vstack([np.eye(3), predicted(rng, 5, 3)]), 6)
    yield case("edge", "uniform", np.full((5, 4), 0.25), 3, note="Margin 0 everywhere, all rows tied.")
    yield case("edge", "uniform-sevenths", np.full((6, 7), 1 / 7), 4)
    base = rng.permutation([0.05, 0.1, 0.15, 0.3, 0.4])
    shuffled = np.array([rng.permutation(base) for _ in range(30)])
    yield case(
        "edge",
        "same-numbers-in-other-orders",
        shuffled,
        12,
        note="Tied, though sums in another order differ by rounding.",
    )
    p = rng.uniform(0.0, 1.0, 40)
    yield case("edge", "two-classes", np.column_stack([p, 1 - p]), 40, note="With K = 2 all three orders agree.")
    pairs = np.repeat(predicted(rng, 10, 3), 3, axis=0)
    yield case("edge", "tied-groups", pairs[rng.permutation(30)], 17, note="The cut goes through a group of ties.")
    P = predicted(rng, 9, 4)
    yield case("edge", "more-than-there-are", P, 20, note="n_query > n: all rows.")
    yield case("edge", "exactly-all", P, 9)
    yield case("edge", "nothing-asked", P, 0, note="n_query = 0: empty queries, all scores.")
    yield case("edge", "one-row", P[:1], 1)
    yield case("edge", "largest-twice", np.array([[0.1, 0.45, 0.45], [0.3, 0.4, 0.3], [0.45, 0.1, 0.45]]), 2)
    tiny = np.array([[1.0, 0.0, 1e-300], [1.0, 1e-12, 0.0], [1.0 - 1e-6, 1e-6, 0.0], [1.0, 0.0, 0.0]])
    yield case("edge", "tiny-probabilities", tiny, 4, note="1e-300 is not 0, and its logarithm is finite.")
    near = np.array([0.3, 0.3 + 4e-12, 0.3 - 4e-12, 0.3 + 4e-13, 0.3])
    yield case(
        "edge",
        "four-in-1e12-apart",
        np.column_stack([1 - near, near]),
        5,
        note="Equal to 12 decimals is tied, 11 is not.",
    )
    yield case("edge", "strided", np.repeat(P, 2, axis=1)[:, ::2], 4)
    yield case("edge", "fortran-order", np.asfortranarray(P), 4)

    for n in (20_000, 35_000, 50_000):
        yield case("speed", f"n-{n}", predicted(rng, n, 20), 1000, size=n)
