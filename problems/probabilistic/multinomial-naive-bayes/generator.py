from collections.abc import Iterator

import numpy as np
from kit import case


def documents(rng: np.random.Generator, n: int, V: int, K: int, words: float = 20.0) -> tuple:
    """n documents over V words in K classes that prefer different words; every class occurs: X, y."""
    y = rng.permutation(np.concatenate([np.arange(K), rng.integers(0, K, n - K)]))
    rates = rng.gamma(0.4, 1.0, (K, V))
    rates *= words / rates.sum(axis=1, keepdims=True)
    return rng.poisson(rates[y]), y


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[2, 1, 0], [1, 1, 0], [0, 1, 3], [0, 0, 1]])
    yield case("sample", "worked-example", X, np.array([0, 0, 1, 1]), np.array([[1, 0, 0], [0, 2, 1]]), 1.0)
    yield case("sample", "alpha-by-default", X, np.array([5, 5, 5, 2]), np.array([[0, 0, 4]]))

    for n, V, K, alpha in [(12, 6, 2, 1.0), (40, 30, 3, 0.5), (100, 50, 5, 2.0), (30, 200, 4, 0.1)]:
        X, y = documents(rng, n + 8, V, K)
        yield case("basic", f"{n}x{V}-classes-{K}", X[:n], y[:n], X[n:], alpha)
    X, y = documents(rng, 120, 25, 2)
    rare = np.where(np.arange(110) % 11 == 0, 1, 0)
    yield case("basic", "rare-class", X[:110], rare, X[110:], 1.0, note="Priors count documents.")
    long = X[:60] * np.where(y[:60] == 1, 30, 1)[:, None]
    yield case("basic", "long-documents-in-one-class", long, y[:60], X[60:70], 1.0, note="Not words.")

    X, y = documents(rng, 30, 12, 3)
    X[:, [2, 7]] = 0
    later = documents(rng, 6, 12, 3)[0]
    yield case("edge", "words-that-were-never-seen", X, y, later, 1.0, note="They still have a probability.")
    X, y = documents(rng, 30, 12, 3)
    X[y == 1] = 0
    yield case("edge", "class-of-empty-documents", X, y, later, 1.0, note="All words are equally probable in it.")
    yield case("edge", "all-documents-empty", np.zeros((4, 5), np.int64), np.array([1, 0, 0, 0]), later[:, :5], 0.5)
    X, y = documents(rng, 25, 8, 2)
    yield case("edge", "empty-test-document", X, y, np.zeros((2, 8), np.int64), 1.0, note="The joint is the prior.")
    yield case(
        "edge",
        "test-documents-of-1e5-words",
        X,
        y,
        rng.multinomial(100_000, np.full(8, 0.125), 3),
        1.0,
        note="A probability of 1e-90000 has a logarithm.",
    )
    X, y = documents(rng, 20, 6, 2)
    heavy = (X * 90_000_000 + 1_000_000_000 * (X > 3)).clip(0, 2_000_000_000).astype(np.int32)
    yield case("edge", "int32-whose-sums-overflow", heavy, y, X[:3].astype(np.int32), 1.0, note="Sums are above 2^31.")
    small = np.minimum(40 * X, 120).astype(np.int8)
    yield case("edge", "int8", small, y, small[:4], 1.0, note="Sums are above 127; products too.")
    tenths = X * rng.uniform(0.1, 1.0, (1, 6))
    yield case("edge", "weights-instead-of-counts", tenths, y, tenths[:5], 0.7, note="Floats, as from tf-idf.")
    yield case("edge", "alpha-1e-8", X, y, X[:4], 1e-8, note="Almost no smoothing.")
    yield case("edge", "alpha-100", X, y, X[:4], 100.0)
    yield case("edge", "one-class", X, np.full(20, 3), X[:4], 1.0, note="K = 1: the log prior is 0.")
    yield case("edge", "one-word", X[:, :1], y, X[:4, :1], 1.0, note="V = 1: its log probability is 0.")
    yield case("edge", "one-document", X[:1], np.array([7]), X[1:3], 1.0)
    X, y = documents(rng, 30, 8, 3)
    yield case("edge", "labels-with-gaps", X, np.array([40, -2, 9])[y], X[:6], 1.0, note="Sorted: -2, 9, 40.")
    yield case("edge", "a-class-for-each-document", X[:5], np.array([4, 1, 3, 0, 2]), X[5:8], 1.0, note="K = n.")
    yield case("edge", "strided", X[::2, ::2], y[::2], np.asfortranarray(X[1::6, ::2]), 1.0, note="Not contiguous.")

    for n in (2000, 3000, 4000):
        X, y = documents(rng, n, 1000, 10, 60.0)
        yield case("speed", f"documents-{n}", X.astype(np.int8), y, X[:200].astype(np.float64), 1.0, size=n)
