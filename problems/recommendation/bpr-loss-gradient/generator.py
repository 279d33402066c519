from collections.abc import Iterator

import numpy as np
from kit import case


def batch(rng: np.random.Generator, n_users: int, n_items: int, f: int, m: int, scale: float = 0.5) -> tuple:
    """Factors, biases and m triples whose two items differ."""
    U, V = scale * rng.standard_normal((n_users, f)), scale * rng.standard_normal((n_items, f))
    positive = rng.integers(0, n_items, m)
    negative = (positive + rng.integers(1, n_items, m)) % n_items
    triples = np.column_stack([rng.integers(0, n_users, m), positive, negative])
    return U, V, scale * rng.standard_normal(n_items), triples


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[1.0, 0.0], [0.0, 2.0]]),
        np.array([[1.0, 1.0], [0.0, 1.0], [3.0, 3.0]]),
        np.array([0.0, 1.0, 5.0]),
        np.array([[0, 0, 1], [0, 0, 1]]),
        0.5,
    )
    yield case("sample", "small", *batch(rng, 2, 3, 2, 4), 0.1)

    for n_users, n_items, f, m, lam in [(10, 8, 3, 12, 0.1), (30, 20, 5, 100, 0.01), (5, 50, 8, 60, 1.0)]:
        yield case("basic", f"users-{n_users}-items-{n_items}-f-{f}", *batch(rng, n_users, n_items, f, m), lam)
    yield case("basic", "no-penalty", *batch(rng, 12, 10, 4, 40), 0.0)
    yield case("basic", "large-factors", *batch(rng, 12, 10, 4, 40, 2.0), 0.05)
    yield case("basic", "hundreds-of-triples", *batch(rng, 15, 12, 6, 500), 0.2)

    yield case("edge", "one-triple", *batch(rng, 4, 5, 3, 1), 0.3, note="m = 1.")
    U, V, b, triples = batch(rng, 6, 7, 3, 30)
    triples[:, 0] = 2
    yield case("edge", "one-user-in-all-triples", U, V, b, triples, 0.1, note="Contributions of a user are summed.")
    triples = triples.copy()
    triples[:, 1], triples[:, 2] = 3, np.arange(30) % 3
    yield case("edge", "one-positive-item", U, V, b, triples, 0.1, note="Contributions of an item are summed.")
    yield case("edge", "one-negative-item", U, V, b, triples[:, [0, 2, 1]], 0.1)
    triples = np.array([[0, 1, 2], [1, 2, 1], [2, 1, 2], [3, 2, 0]])
    yield case("edge", "item-on-both-sides", U, V, b, triples, 0.4, note="Positive in one triple, negative in another.")
    yield case("edge", "same-triple-three-times", U, V, b, np.tile([[4, 0, 6]], (3, 1)), 0.5)
    yield case(
        "edge", "rows-that-are-not-touched", *batch(rng, 40, 40, 3, 5), 2.0, note="Gradient 0, also of the penalty."
    )
    U, V, b, triples = batch(rng, 6, 7, 3, 20)
    b = np.where(np.arange(7) % 2 == 0, 700.0, -700.0)
    yield case("edge", "differences-near-1400", U, V, b, triples, 0.1, note="exp(1400) is inf, the loss is not.")
    yield case("edge", "wrong-by-1000", U, V, np.arange(7) * -1000.0, np.array([[0, 6, 0], [1, 3, 2]]), 0.0)
    yield case("edge", "right-by-1000", U, V, np.arange(7) * 1000.0, np.array([[0, 6, 0], [1, 3, 2]]), 0.0)
    yield case("edge", "right-by-20", U, V, np.arange(7) * 20.0, np.array([[0, 6, 0], [1, 3, 2]]), 0.0)
    yield case("edge", "all-zero", 0 * U, 0 * V, np.zeros(7), triples, 1.0, note="Every x is 0: the loss is log 2.")
    yield case("edge", "only-biases-differ", U, np.ones_like(V), np.arange(7.0), triples, 0.1)
    yield case("edge", "one-factor", *batch(rng, 5, 6, 1, 20), 0.1, note="f = 1.")
    U, V, b, triples = batch(rng, 12, 14, 6, 50)
    triples[:, 0] //= 2
    triples[:, 1:] = triples[:, 1:] % 7
    triples[:, 2] = (triples[:, 1] + 1 + triples[:, 2] % 6) % 7
    yield case("edge", "strided", U[::2, ::2], V[::2, 1::2], b[::2], np.asfortranarray(triples), 0.1, note="Views.")

    for m in (20_000, 30_000, 40_000):
        yield case("speed", f"triples-{m}", *batch(rng, 2000, 1000, 16, m), 0.01, size=m)
