from collections.abc import Iterator

import numpy as np
from kit import case


def catalogue(rng: np.random.Generator, n: int, d: int, topics: int) -> tuple[np.ndarray, np.ndarray]:
    """Relevances, and embeddings of different lengths around a few topics: rel (n,), E (n, d)."""
    directions = rng.standard_normal((topics, d))
    E = directions[rng.integers(0, topics, n)] + 0.4 * rng.standard_normal((n, d))
    return rng.random(n), E * rng.uniform(0.3, 3.0, (n, 1))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    E = np.array([[1.0, 0.0], [2.0, 0.0], [0.0, 1.0], [3.0, 4.0]])
    yield case("sample", "worked-example", np.array([0.9, 0.8, 0.5, 0.6]), E, 0.5, 3)
    yield case("sample", "relevance-only", np.array([0.9, 0.8, 0.5, 0.6]), E, 1.0, 4)

    for n, d, topics, lam, k in [(10, 3, 3, 0.5, 5), (40, 8, 5, 0.7, 10), (100, 16, 8, 0.3, 20), (60, 2, 4, 0.8, 60)]:
        yield case("basic", f"n-{n}-d-{d}-lam-{lam:g}", *catalogue(rng, n, d, topics), lam, k)
    yield case("basic", "one-topic", *catalogue(rng, 30, 6, 1), 0.6, 10)
    rel, E = catalogue(rng, 50, 5, 4)
    yield case("basic", "relevance-in-hundreds", 300.0 * rel, E, 0.01, 12)

    yield case("edge", "lam-1", *catalogue(rng, 20, 4, 3), 1.0, 8, note="lam = 1: sorted by relevance.")
    yield case("edge", "lam-0", *catalogue(rng, 20, 4, 3), 0.0, 8, note="lam = 0: all first scores are 0, so item 0.")
    rel, E = catalogue(rng, 12, 4, 3)
    best = int(rel.argmax())
    E[[(best + 1) % 12, (best + 5) % 12]] = 2.0 * E[best], 0.25 * E[best]
    rel[[(best + 1) % 12, (best + 5) % 12]] = rel[best] - 0.01, rel[best] - 0.02
    yield case("edge", "copies-of-the-best-item", rel, E, 0.6, 6, note="Cosine 1, whatever the lengths.")
    rel, E = catalogue(rng, 15, 4, 2)
    E[[0, 4, 9]] = 0.0
    yield case("edge", "zero-embeddings", rel, E, 0.4, 10, note="A zero embedding has cosine 0 with everything.")
    yield case(
        "edge",
        "zero-embedding-selected-first",
        np.array([1.0, 0.9, 0.1, 0.3]),
        np.array([[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [0.0, 1.0]]),
        0.5,
        4,
        note="A cosine of 0 with one selected item is larger than -1 with another.",
    )
    yield case("edge", "all-embeddings-zero", rel, 0 * E, 0.4, 6)
    yield case("edge", "k-above-n", *catalogue(rng, 7, 3, 2), 0.5, 20, note="All items, in the order of selection.")
    yield case("edge", "k-equals-n", *catalogue(rng, 9, 3, 3), 0.5, 9)
    yield case("edge", "k-is-0", *catalogue(rng, 9, 3, 3), 0.5, 0, note="Nothing is selected.")
    yield case("edge", "k-is-1", *catalogue(rng, 9, 3, 3), 0.5, 1)
    yield case("edge", "one-item", np.array([0.3]), np.array([[1.0, 2.0]]), 0.5, 3)
    opposite = np.array([[1.0, 0.0], [0.0, 1.0], [-2.0, 0.0], [1.0, 1.0]])
    yield case(
        "edge", "opposite-items", np.array([1.0, 0.9, 0.5, 0.6]), opposite, 0.5, 3, note="A negative cosine is a bonus."
    )
    square = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, -1.0], [-1.0, 0.0]])
    yield case(
        "edge", "ties-of-equal-items", np.full(4, 0.5), square, 0.5, 4, note="Of equal scores the smaller index."
    )
    rel = np.array([0.3, 0.7, 0.7 + 4e-13, 0.7 - 3e-13, 0.1])
    yield case("edge", "ties-up-to-1e-12", rel, np.eye(5), 1.0, 3, note="Scores within 1e-12 of the best are tied.")
    rel = np.array([0.3, 0.7, 0.7 + 1e-10, 0.7 + 2e-10, 0.1])
    yield case("edge", "scores-1e-10-apart", rel, np.eye(5), 1.0, 3, note="Not tied.")
    yield case("edge", "negative-relevances", *(lambda r, e: (r - 2.0, e))(*catalogue(rng, 15, 4, 3)), 0.5, 6)
    yield case(
        "edge",
        "relevances-near-minus-1e12",
        -1e12 * np.array([3.0, 1.0, 2.0, 4.0]),
        square,
        0.5,
        4,
        note="Finite, so legal.",
    )
    yield case(
        "edge",
        "short-embeddings",
        np.array([0.9, 0.8, 0.3]),
        np.array([[3.0, 4.0], [3e-9, 4e-9], [4.0, -3.0]]),
        0.5,
        3,
        note="A direction is a direction at a length of 5e-9.",
    )
    yield case(
        "edge",
        "equal-cosines",
        np.array([1.0, 0.5, 0.5, 0.5, 0.5]),
        np.array([[1.0, 1.0, 1.0], [1.0, 2.0, 3.0], [2.0, 3.0, 1.0], [3.0, 1.0, 2.0], [1.0, 3.0, 2.0]]),
        0.5,
        2,
        note="The same three coordinates in another order: the same cosine with the first item.",
    )
    rel, E = catalogue(rng, 15, 3, 3)
    yield case("edge", "tiny-and-huge-embeddings", rel, E * 10.0 ** rng.integers(-8, 9, (15, 1)), 0.5, 8)
    rel, E = catalogue(rng, 15, 3, 3)
    yield case("edge", "all-embeddings-equal", rel, np.tile(E[:1], (15, 1)), 0.5, 6, note="By relevance then.")
    rel, E = catalogue(rng, 40, 8, 4)
    yield case("edge", "strided", rel[::2], np.asfortranarray(E)[::2, ::2], 0.5, 8, note="Not contiguous.")

    for n in (10_000, 13_000, 16_000):
        yield case("speed", f"items-{n}", *catalogue(rng, n, 32, 40), 0.6, 80, size=n)
