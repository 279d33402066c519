from collections.abc import Iterator

import numpy as np
from kit import case


def network(rng: np.random.Generator, n: int, K: int, T: float) -> tuple[np.ndarray, np.ndarray]:
    """Labels drawn from a softmax, and its logits times T: this T is right but for chance."""
    z = 1.5 * rng.standard_normal((n, K))
    return T * z, (z + rng.gumbel(size=(n, K))).argmax(axis=1)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[2.0, 0], [2, 0], [0, 2], [2, 0]]), np.array([0, 0, 1, 1]))
    yield case(
        "sample", "three-classes", np.array([[1.0, 3, 0], [4, 0, 1], [0, 1, 2], [2, 2, 0]]), np.array([1, 0, 1, 0])
    )

    for n, K, T in [(50, 2, 2.0), (100, 5, 1.0), (300, 10, 3.0), (200, 3, 0.6)]:
        yield case("basic", f"n-{n}-k-{K}", *network(rng, n, K, T))
    logits, y = network(rng, 120, 4, 1.5)
    yield case("basic", "far-from-zero", logits + rng.uniform(-200, 200, (120, 1)), y, note="A row may be shifted.")

    yield case("edge", "very-overconfident", *network(rng, 200, 5, 10.0), note="T about 10.")
    yield case("edge", "underconfident", *network(rng, 200, 5, 0.2), note="T well below 1.")
    yield case("edge", "just-inside-the-lower-bound", *network(rng, 400, 3, 0.07))
    logits, y = network(rng, 200, 5, 16.0)
    yield case("edge", "just-inside-the-upper-bound", logits, y)
    small = 0.2 * rng.random((30, 3))
    yield case("edge", "always-right", small, small.argmax(axis=1), note="NLL falls to the very end: T = 0.05.")
    yield case("edge", "below-the-lower-bound", *network(rng, 200, 5, 0.02), note="The best T would be about 0.02.")
    yield case("edge", "above-the-upper-bound", *network(rng, 200, 5, 60.0), note="The best T would be about 60.")
    logits = 3 * rng.standard_normal((60, 4))
    yield case("edge", "always-wrong", logits, logits.argmin(axis=1), note="T = 20.")
    logits, y = network(rng, 80, 6, 1.0)
    yield case("edge", "logits-of-size-1e4", 4000 * logits, y, note="Exponentials of such numbers are infinite.")
    yield case("edge", "all-near-1e4", 1e4 - rng.integers(0, 192, (60, 3)) / 64, rng.integers(0, 2, 60))
    yield case("edge", "one-sample-right", np.array([[0.1, 0.0, -0.1]]), np.array([0]))
    yield case("edge", "one-sample-wrong", np.array([[0.1, 0.0, -0.1]]), np.array([2]))
    yield case(
        "edge", "one-sample-second", np.array([[3.0, 2.0, -9.0]]), np.array([1]), note="Best where it is likeliest."
    )
    yield case("edge", "strided", np.repeat(logits, 2, axis=1)[:, ::2], np.repeat(y, 2)[::2], note="Not contiguous.")

    for n in (1000, 1500, 2000):
        yield case("speed", f"n-{n}", *network(rng, n, 20, 2.5), size=n)
