from collections.abc import Iterator

import numpy as np
from kit import case

Pair = tuple[np.ndarray, np.ndarray]


def positive(rng: np.random.Generator, m: int, K: int) -> Pair:
    """Rows of weights, none of them 0, that add up to all sorts of numbers."""
    return rng.gamma(0.7, 1.0, (m, K)) + 1e-3, rng.gamma(2.0, 5.0, (m, K)) + 1e-3


def with_zeros(rng: np.random.Generator, m: int, K: int) -> Pair:
    """Some weights are 0, in p, in q or in both; the first never is."""
    p, q = positive(rng, m, K)
    p[:, 1:] *= rng.random((m, K - 1)) < 0.6
    q[:, 1:] *= rng.random((m, K - 1)) < 0.8
    return p, q


def cases(rng: np.random.Generator) -> Iterator[dict]:
    p = np.array([[2.0, 1.0, 1.0], [1.0, 1.0, 0.0]])
    q = np.array([[1.0, 1.0, 2.0], [0.0, 3.0, 1.0]])
    yield case("sample", "worked-example", p, q, 2.0)
    yield case("sample", "in-nats", p, q, float(np.e))

    for m, K, base in [(5, 2, 2.0), (20, 6, 2.0), (12, 4, float(np.e)), (30, 10, 10.0), (8, 40, 1.5)]:
        yield case("basic", f"{m}-rows-of-{K}-base-{base:.4g}", *positive(rng, m, K), base)
    p, q = positive(rng, 15, 5)
    yield case("basic", "normalised-rows", p / p.sum(1, keepdims=True), q / q.sum(1, keepdims=True), 2.0)
    yield case("basic", "some-zeros", *with_zeros(rng, 25, 6), 2.0)

    p, _ = positive(rng, 12, 7)
    yield case("edge", "p-is-q", p, p.copy(), 2.0, note="KL and JS are 0, and not a little below.")
    scaled = p * rng.uniform(0.1, 10.0, (12, 1))
    yield case("edge", "q-is-a-multiple-of-p", p, scaled, 2.0, note="The same distribution up to rounding.")
    p, _ = positive(rng, 60, 9)
    yield case("edge", "multiples-in-nats", p, p * rng.uniform(0.1, 10.0, (60, 1)), float(np.e))
    yield case("edge", "nearly-equal", p, p * (1 + 1e-9 * rng.standard_normal(p.shape)), 2.0)
    yield case("edge", "close", p, p * (1 + 1e-2 * rng.standard_normal(p.shape)), 2.0)
    yield case(
        "edge",
        "disjoint-supports",
        np.array([[1.0, 2.0, 0.0, 0.0], [0.0, 0.0, 0.0, 4.0]]),
        np.array([[0.0, 0.0, 3.0, 1.0], [1.0, 1.0, 1.0, 0.0]]),
        2.0,
        note="No outcome in common: KL is infinite, JS one bit.",
    )
    yield case(
        "edge",
        "zeros-in-both",
        np.array([[1.0, 0.0, 3.0], [0.0, 0.0, 2.0]]),
        np.array([[2.0, 0.0, 2.0], [0.0, 0.0, 9.0]]),
        2.0,
        note="An outcome that neither has costs nothing.",
    )
    yield case("edge", "zero-in-p-only", np.array([[1.0, 0.0, 1.0]]), np.array([[1.0, 1.0, 2.0]]), 2.0)
    yield case("edge", "zero-in-q-only", np.array([[1.0, 1.0, 2.0]]), np.array([[1.0, 0.0, 1.0]]), 2.0)
    yield case("edge", "certain", np.array([[0.0, 5.0, 0.0]]), np.array([[1.0, 2.0, 1.0]]), 2.0, note="H is 0.")
    yield case("edge", "uniform", np.ones((1, 16)), np.full((1, 16), 3.0), 2.0, note="16 outcomes: 4 bits.")
    yield case("edge", "one-outcome", np.array([[3.0], [0.5]]), np.array([[1.0], [7.0]]), 2.0, note="K = 1.")
    yield case("edge", "one-row", *with_zeros(rng, 1, 5), 10.0)
    p, q = with_zeros(rng, 10, 5)
    yield case("edge", "sums-near-1e300", p * 1e299, q, 2.0)
    yield case("edge", "sums-near-1e-300", p * 1e-299, q * 1e-299, 2.0, note="Small weights are as good as others.")
    yield case("edge", "sums-far-apart", p * 1e-280, q * 1e280, float(np.e))
    p, q = positive(rng, 10, 5)
    q[:, 2] *= 1e-200
    yield case(
        "edge", "nearly-impossible", p, q, 2.0, note="A probability of 1e-200 costs 660 bits, not infinitely many."
    )
    p, q = with_zeros(rng, 8, 6)
    yield case("edge", "strided", np.repeat(p, 2, axis=1)[:, ::2], np.asfortranarray(q), 2.0)
    p = np.array([[1.0, 1.0], [0.0, 0.0], [1.0, 2.0]])
    yield case("edge", "empty-row-in-p", p, np.ones((3, 2)), 2.0, note="A row with the sum 0: ValueError.")
    yield case("edge", "empty-row-in-q", np.ones((3, 2)), p, 2.0, note="A row with the sum 0: ValueError.")

    for m in (15_000, 25_000, 35_000):
        yield case("speed", f"m-{m}", *with_zeros(rng, m, 8), 2.0, size=m)
