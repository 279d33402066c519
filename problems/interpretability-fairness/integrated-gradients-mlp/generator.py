from collections.abc import Iterator

import numpy as np
from kit import case


def network(rng: np.random.Generator, d: int, h: int, C: int, scale: float = 1.0) -> tuple:
    """W1, b1, W2, b2."""
    W1, W2 = rng.standard_normal((d, h)) / np.sqrt(d), rng.standard_normal((h, C)) / np.sqrt(h)
    return scale * W1, 0.3 * rng.standard_normal(h), scale * W2, 0.3 * rng.standard_normal(C)


def rows(rng: np.random.Generator, n: int, d: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows to explain and their base points."""
    return 2.0 * rng.standard_normal((n, d)), 0.5 * rng.standard_normal((n, d))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    difference = np.array([[1.0], [-1.0]]), np.zeros(1), np.array([[1.0, 0.0]]), np.zeros(2)
    yield case("sample", "worked-example", np.array([[2.0, 1.0]]), np.array([[0.0, 0.0]]), *difference, 0, 2)
    yield case("sample", "other-class", np.array([[2.0, 1.0], [1.0, 2.0]]), np.zeros((2, 2)), *difference, 1, 4)

    for n, d, h, C, target, m in [(3, 4, 5, 3, 0, 10), (8, 6, 12, 4, 3, 5), (20, 3, 8, 2, 1, 20), (2, 10, 30, 6, 2, 3)]:
        yield case("basic", f"n-{n}-d-{d}-h-{h}-m-{m}", *rows(rng, n, d), *network(rng, d, h, C, 2.0), target, m)
    yield case("basic", "fifty-points", *rows(rng, 4, 5), *network(rng, 5, 10, 3, 3.0), 1, 50)
    yield case("basic", "base-of-zeros", rows(rng, 5, 6)[0], np.zeros((5, 6)), *network(rng, 6, 9, 3, 2.0), 2, 8)

    yield case("edge", "one-point", *rows(rng, 4, 5), *network(rng, 5, 8, 3, 2.0), 0, 1, note="m = 1: the middle.")
    yield case("edge", "two-points", *rows(rng, 4, 5), *network(rng, 5, 8, 3, 2.0), 0, 2, note="At 1/4 and 3/4.")
    x, base = rows(rng, 3, 4)
    yield case("edge", "row-equal-to-its-base", x, np.vstack([base[:2], x[2:]]), *network(rng, 4, 6, 3), 1, 6)
    W1, b1, W2, b2 = network(rng, 4, 6, 3)
    yield case("edge", "dead-network", x, base, 0 * W1, -np.ones(6), W2, b2, 1, 6, note="No unit is ever active.")
    yield case("edge", "units-at-exactly-0", x, base, 0 * W1, 0 * b1, W2, b2, 1, 6, note="relu has slope 0 at 0.")
    one = np.array([[1.0, -1.0]]), np.array([-0.5, 0.5]), np.array([[2.0, 0.0], [0.0, 1.0]]), np.zeros(2)
    yield case(
        "edge",
        "kink-at-a-midpoint",
        np.ones((1, 1)),
        np.zeros((1, 1)),
        *one,
        0,
        3,
        note="Both units are exactly 0 at the middle point: it adds nothing.",
    )
    yield case(
        "edge",
        "saturated",
        20.0 * x,
        base,
        5.0 * W1,
        b1,
        5.0 * W2,
        b2,
        0,
        40,
        note="The gradient at x is 0, the sum is not.",
    )
    yield case(
        "edge", "logits-in-thousands", 100.0 * x, base, 10.0 * W1, b1, 10.0 * W2, b2, 1, 5, note="exp overflows."
    )
    W1, b1, W2, b2 = network(rng, 5, 8, 3, 2.0)
    W1[3] = 0.0
    yield case("edge", "input-without-weights", *rows(rng, 6, 5), W1, b1, W2, b2, 2, 7, note="Attribution 0.")
    yield case("edge", "one-class", *rows(rng, 3, 4), *network(rng, 4, 6, 1), 0, 5, note="C = 1: probability 1, all 0.")
    yield case("edge", "one-unit", *rows(rng, 5, 4), *network(rng, 4, 1, 3, 3.0), 1, 9)
    yield case("edge", "one-input", *rows(rng, 5, 1), *network(rng, 1, 7, 3, 2.0), 2, 9, note="d = 1.")
    yield case("edge", "last-class", *rows(rng, 4, 3), *network(rng, 3, 6, 5, 2.0), 4, 6)
    x, base = rows(rng, 4, 3)
    yield case("edge", "the-way-back", base, x, *network(rng, 3, 6, 3, 2.0), 0, 6, note="From x to the base.")
    x, base = rows(rng, 8, 8)
    W1, b1, W2, b2 = network(rng, 4, 12, 3, 2.0)
    yield case(
        "edge", "strided", x[::2, ::2], np.asfortranarray(base[::2, 1::2]), W1[:, ::2], b1[::2], W2[::2], b2, 1, 4
    )

    for m in (100, 200, 300):
        yield case("speed", f"points-{m}", *rows(rng, 64, 30), *network(rng, 30, 64, 5), 2, m, size=64 * m)
