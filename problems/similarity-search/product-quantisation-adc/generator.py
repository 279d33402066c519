from collections.abc import Iterator

import numpy as np
from kit import call, case, new


def eighths(rng: np.random.Generator, *shape: int, reach: int = 40) -> np.ndarray:
    """Multiples of 1/8: sums of squares of these have no rounding, whatever their order."""
    return rng.integers(-reach, reach + 1, shape) / 8.0


def codes_of(rng: np.random.Generator, n: int, M: int, K: int) -> np.ndarray:
    return rng.integers(0, K, (n, M)).astype(np.uint8)


def decoded(books: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """The centroids that the codes name, side by side."""
    return np.concatenate([book[codes[:, m]] for m, book in enumerate(books)], axis=1)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    books = np.array([[[0.0, 0.0], [4.0, 0.0]], [[0.0, 0.0], [0.0, 2.0]]])
    X = np.array([[1.0, 1.0, 0.0, 2.0], [3.0, 0.0, 1.0, 0.0], [2.0, 5.0, 0.0, 1.0]])
    Q = np.array([[1.0, 0.0, 0.0, 3.0]])
    codes = np.array([[0, 1], [1, 0], [0, 0]], dtype=np.uint8)
    yield case("sample", "worked-example", steps=[new(books), call("encode", X), call("search", codes, Q, 3)])
    yield case(
        "sample",
        "one-part",
        steps=[
            new(np.array([[[0.0], [10.0]]])),
            call("encode", np.array([[4.0], [6.0], [5.0]])),
            call("search", np.array([[1], [0], [1]], dtype=np.uint8), np.array([[7.0]]), 2),
        ],
    )

    for n, M, K, s, q, k in [(8, 2, 3, 2, 2, 3), (40, 4, 16, 3, 5, 7), (60, 3, 256, 1, 4, 10), (120, 8, 32, 2, 3, 1)]:
        books = eighths(rng, M, K, s)
        X, Q = eighths(rng, n, M * s), eighths(rng, q, M * s)
        steps = [new(books), call("encode", X), call("search", codes_of(rng, n, M, K), Q, k)]
        yield case("basic", f"n-{n}-m-{M}-k-{K}", steps=steps)
    for n, M, K, s in [(12, 2, 6, 4), (20, 5, 9, 3)]:
        books = rng.normal(size=(M, K, s))
        steps = [
            new(books),
            call("encode", rng.normal(size=(n, M * s))),
            call("search", codes_of(rng, n, M, K), rng.normal(size=(2, M * s)), 4),
        ]
        yield case("basic", f"normal-m-{M}", steps=steps)
    books = eighths(rng, 3, 10, 2)
    steps = [new(books)]
    for n in (5, 9):
        steps += [
            call("encode", eighths(rng, n, 6)),
            call("search", codes_of(rng, n, 3, 10), eighths(rng, 2, 6), n - 2),
        ]
    yield case("basic", "two-databases", steps=steps)

    books = eighths(rng, 2, 5, 2)
    few = codes_of(rng, 6, 2, 5)
    yield case(
        "edge",
        "equal-codes",
        steps=[new(books), call("search", few[[3, 1, 3, 0, 1, 3, 0, 1, 1, 3]], eighths(rng, 3, 4), 5)],
        note="Equal codes are equally far: the smaller ids, in order.",
    )
    yield case(
        "edge",
        "tie-at-the-border",
        steps=[new(books), call("search", np.repeat(few[:2], 40, axis=0)[::-1], decoded(books, few[:1]), 3)],
        note="Forty vectors at the k-th distance: those with the smallest ids are in.",
    )
    twin = eighths(rng, 2, 4, 2, reach=8)
    twin[:, 3] = twin[:, 1]
    yield case(
        "edge",
        "two-equal-centroids",
        steps=[new(twin), call("encode", decoded(twin, codes_of(rng, 12, 2, 4)))],
        note="A tie between centroids goes to the smaller number.",
    )
    middle = np.array([[[2.0, 0.0], [0.0, 0.0], [-2.0, 0.0]], [[0.0, 1.0], [1.0, 0.0], [-1.0, 0.0]]])
    yield case(
        "edge",
        "half-way",
        steps=[new(middle), call("encode", np.array([[1.0, 0.0, 0.0, 0.0], [-1.0, 0.5, 0.0, -3.0]]))],
        note="A tie between centroids goes to the smaller number.",
    )
    yield case(
        "edge",
        "one-centroid",
        steps=[
            new(eighths(rng, 3, 1, 2)),
            call("encode", eighths(rng, 4, 6)),
            call("search", np.zeros((5, 3), np.uint8), eighths(rng, 2, 6), 4),
        ],
        note="K = 1: all codes are 0, all distances equal.",
    )
    book = eighths(rng, 1, 20, 3)
    yield case(
        "edge",
        "one-part",
        steps=[
            new(book),
            call("encode", eighths(rng, 15, 3)),
            call("search", codes_of(rng, 30, 1, 20), eighths(rng, 3, 3), 6),
        ],
        note="M = 1: plain vector quantisation.",
    )
    yield case("edge", "k-is-n", steps=[new(books), call("search", few, eighths(rng, 2, 4), 6)], note="k = n: all.")
    yield case("edge", "one-vector", steps=[new(books), call("search", few[:1], eighths(rng, 3, 4), 1)], note="n = 1.")
    fine = rng.normal(size=(4, 8, 3)) + 1000.0
    some = codes_of(rng, 10, 4, 8)
    yield case(
        "edge",
        "query-is-a-reconstruction",
        steps=[new(fine), call("encode", decoded(fine, some)), call("search", some, decoded(fine, some[:3]), 1)],
        note="A query that equals a decoded vector is at the distance 0, not slightly off or negative.",
    )
    full = eighths(rng, 2, 256, 2, reach=100)
    high = np.array([[255, 254], [128, 255], [0, 127], [200, 129]], dtype=np.uint8)
    yield case(
        "edge",
        "k-256",
        steps=[new(full), call("encode", decoded(full, high)), call("search", high, eighths(rng, 2, 4, reach=100), 4)],
        note="Codes go up to 255: they fit into uint8, and in no signed byte.",
    )
    apart = np.array([[[0.0], [1.0]], [[0.0], [1.0]]])
    yield case(
        "edge",
        "query-between-centroids",
        steps=[new(apart), call("search", np.array([[1, 0], [0, 1], [0, 0]], np.uint8), np.array([[0.25, 0.375]]), 3)],
        note="The query is not quantised.",
    )
    yield case(
        "edge",
        "duplicated-queries",
        steps=[new(books), call("search", few, np.repeat(decoded(books, few[:1]) + 0.125, 3, axis=0), 2)],
    )

    for n in (4000, 6000, 8000):
        books = eighths(rng, 8, 32, 8)
        steps = [
            new(books),
            call("encode", eighths(rng, 300, 64)),
            call("search", codes_of(rng, n, 8, 32), eighths(rng, 40, 64), 10),
        ]
        yield case("speed", f"n-{n}", steps=steps, size=n)
