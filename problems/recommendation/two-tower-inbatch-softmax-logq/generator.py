from collections.abc import Iterator

import numpy as np
from kit import case


def batch(rng: np.random.Generator, B: int, d: int, items: int, scale: float = 0.7) -> tuple:
    """Embeddings, ids drawn with unequal probabilities, and the logarithms of these."""
    q = rng.dirichlet(np.full(items, 0.7))
    ids = rng.choice(items, B, p=q)
    known = scale * rng.standard_normal((items, d))
    return scale * rng.standard_normal((B, d)), known[ids], 10 * ids + 3, np.log(q[ids])


def cases(rng: np.random.Generator) -> Iterator[dict]:
    U, V = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    log_q = np.log(np.array([0.5, 0.25, 0.5]))
    yield case("sample", "worked-example", U, V, np.array([7, 4, 7]), log_q, 1.0)
    yield case("sample", "four-pairs", *batch(rng, 4, 2, 6), 0.5)

    for B, d, items, tau in [(8, 3, 30, 1.0), (20, 8, 15, 0.5), (40, 4, 200, 0.2), (64, 16, 40, 2.0)]:
        yield case("basic", f"batch-{B}-items-{items}", *batch(rng, B, d, items), tau)
    U, V, _, log_q = batch(rng, 12, 4, 20)
    yield case("basic", "all-items-different", U, V, np.arange(12), log_q, 0.7)
    yield case("basic", "equally-frequent", U, V, np.arange(12), np.full(12, -3.0), 0.7, note="A shift of all logits.")

    yield case("edge", "one-pair", *batch(rng, 1, 3, 5), 0.1, note="B = 1: no negatives, loss and gradients 0.")
    yield case("edge", "all-items-the-same", U, V, np.full(12, 5), log_q, 0.5, note="Every negative is a hit: loss 0.")
    ids = np.array([1, 1, 2, 2, 3, 3, 1, 2, 3, 4, 5, 1])
    yield case("edge", "many-accidental-hits", U, V, ids, log_q, 0.5, note="A hit is no negative; the diagonal stays.")
    yield case("edge", "hits-in-the-first-and-last-column", U, V, np.r_[9, np.arange(10), 9], log_q, 0.5)
    popular = np.full(12, -9.0)
    popular[3] = -0.001
    yield case("edge", "very-popular-item", U, V, np.arange(12), popular, 1.0, note="It counts less as a negative.")
    rare = np.full(12, -2.0)
    rare[5] = -40.0
    yield case("edge", "very-rare-item", U, V, np.arange(12), rare, 0.5, note="exp(40) times as heavy a negative.")
    yield case("edge", "temperature-0.05", 4.0 * U, 4.0 * V, np.arange(12), log_q, 0.05, note="Logits near 1000.")
    yield case("edge", "confident-and-wrong", 20.0 * U, -20.0 * U, np.arange(12), log_q, 0.1, note="A huge loss.")
    yield case("edge", "confident-and-right", 5.0 * np.eye(6), 5.0 * np.eye(6), np.arange(6), np.full(6, -2.0), 0.5)
    yield case("edge", "temperature-100", U, V, ids, log_q, 100.0)
    yield case("edge", "zero-embeddings", 0 * U, 0 * V, ids, log_q, 0.5, note="Only log_q decides.")
    yield case("edge", "one-dimension", *batch(rng, 10, 1, 8), 0.5, note="d = 1.")
    yield case("edge", "long-embeddings", 3.0 * U, 0.2 * V, ids, log_q, 0.5, note="Nothing is normalised.")
    yield case("edge", "ids-of-either-sign", U, V, np.where(ids > 2, -ids, 10**12 + ids), log_q, 0.5)
    low_u, low_v = np.column_stack([np.full(12, 20.0), U]), np.column_stack([np.full(12, -20.0), V])
    yield case("edge", "hits-among-low-logits", low_u, low_v, ids, log_q, 0.5, note="All logits are near -800.")
    towering = V.copy()
    towering[6] = 1000.0 * U[0]
    yield case(
        "edge",
        "a-hit-above-all-others",
        U,
        towering,
        ids,
        log_q,
        0.5,
        note="Column 6 is a hit in row 0, with a logit in the thousands: it is left out before the maximum is taken.",
    )
    U, V, ids, log_q = batch(rng, 16, 6, 12)
    yield case("edge", "strided", U[::2, ::2], np.asfortranarray(V)[::2, ::2], ids[::2], log_q[::2], 0.5, note="Views.")

    for B in (300, 450, 600):
        yield case("speed", f"batch-{B}", *batch(rng, B, 32, 2000, 0.4), 0.2, size=B)
