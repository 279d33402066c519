from collections.abc import Iterator

import numpy as np
from kit import case


def lists(rng: np.random.Generator, Q: int, n: int, share: float, grades: int = 1, skill: float = 1.0) -> tuple:
    """Q queries of n items; about this share is relevant, with grades up to `grades`, and tends to score higher."""
    relevance = np.where(rng.random((Q, n)) < share, rng.integers(1, grades + 1, (Q, n)), 0)
    return rng.standard_normal((Q, n)) + skill * relevance / grades, relevance


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[0.9, 0.7, 0.8, 0.1], [0.2, 0.2, 0.6, 0.1]]),
        np.array([[0, 2, 1, 1], [1, 0, 0, 0]]),
        2,
    )
    yield case("sample", "one-query", np.array([[3.0, 2.0, 1.0]]), np.array([[1, 0, 3]]), 3)

    for Q, n, share, grades, k in [(4, 8, 0.4, 1, 3), (10, 20, 0.2, 3, 5), (30, 12, 0.5, 4, 10), (25, 50, 0.05, 2, 8)]:
        yield case("basic", f"{Q}x{n}-at-{k}", *lists(rng, Q, n, share, grades), k)
    scores, relevance = lists(rng, 20, 15, 0.3, 4)
    yield case("basic", "one-decimal", np.round(scores, 0), relevance, 4, note="Many ties.")
    yield case("basic", "bad-ranking", *lists(rng, 12, 20, 0.3, 2, -3.0), 6, note="The relevant items are far down.")

    yield case("edge", "no-relevant-item", rng.random((1, 6)), np.zeros((1, 6), np.int64), 3, note="Every metric is 0.")
    scores, relevance = lists(rng, 8, 10, 0.4, 2)
    relevance[[0, 3, 7]] = 0
    yield case("edge", "some-queries-without", scores, relevance, 4, note="They count as 0 in the means.")
    scores, relevance = lists(rng, 6, 5, 0.5, 3)
    yield case("edge", "k-above-n", scores, relevance, 9, note="precision still divides by k.")
    yield case("edge", "k-equals-n", scores, relevance, 5)
    yield case("edge", "k-is-1", *lists(rng, 15, 8, 0.4, 4), 1)
    _, relevance = lists(rng, 9, 12, 0.3, 3)
    yield case("edge", "all-scores-tied", np.full((9, 12), 0.5), relevance, 4, note="The order is that of the index.")
    tied = np.array([[1.0, 2.0, 2.0, 1.0, 2.0, 1.0, 3.0, 1.0, 2.0, 2.0, 1.0, 1.0, 1.0, 2.0, 1.0, 2.0, 1.0, 1.0]])
    yield case("edge", "two-blocks-of-ties", tied, (np.arange(18) % 3 == 1)[None].astype(np.int64), 7)
    yield case(
        "edge",
        "scores-1e-12-apart",
        0.5 + 1e-12 * np.array([[1.0, 2, 0, 3, 0.5]]),
        np.array([[1, 0, 0, 2, 1]]),
        2,
        note="Different scores are not tied.",
    )
    yield case("edge", "more-relevant-than-k", *lists(rng, 10, 20, 0.8, 1), 5, note="ap divides by min(k, relevant).")
    yield case("edge", "all-relevant", rng.random((3, 7)), np.ones((3, 7), np.int64), 4)
    yield case("edge", "all-relevant-k-above-n", rng.random((3, 4)), np.ones((3, 4), np.int64), 6)
    yield case("edge", "best-grade-below-k", np.array([[5.0, 4, 3, 2, 1]]), np.array([[1, 0, 0, 0, 4]]), 2)
    yield case("edge", "first-hit-just-below-k", np.array([[5.0, 4, 3, 2]]), np.array([[0, 0, 0, 1]]), 3)
    yield case("edge", "first-hit-at-k", np.array([[5.0, 4, 3, 2]]), np.array([[0, 0, 1, 1]]), 3)
    yield case("edge", "grades-up-to-4", *lists(rng, 10, 9, 0.9, 4), 5, note="Gains of 1, 3, 7, 15.")
    yield case("edge", "one-item", np.array([[0.3], [0.1]]), np.array([[1], [0]]), 1)
    yield case("edge", "negative-scores", -5.0 + lists(rng, 5, 6, 0.4)[0], lists(rng, 5, 6, 0.4, 2)[1], 3)
    scores, relevance = lists(rng, 12, 20, 0.3, 3)
    yield case("edge", "strided", scores[::2, ::2], np.asfortranarray(relevance)[::2, ::2], 4, note="Not contiguous.")

    for Q in (5000, 7500, 10_000):
        scores, relevance = lists(rng, Q, 40, 0.15, 3)
        yield case("speed", f"queries-{Q}", scores, relevance, 10, size=Q)
