from collections.abc import Iterator

import numpy as np
from kit import case, support_input


def predicted(rng: np.random.Generator, n: int, K: int, heat: float) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of a softmax and labels; heat 1 is calibrated, above is overconfident, below underconfident."""
    z = rng.normal(0.0, 1.5, (n, K))
    p, q = (np.exp(t) / np.exp(t).sum(axis=1, keepdims=True) for t in (z, heat * z))
    return q, np.array([rng.choice(K, p=row) for row in p])


def with_confidence(c: np.ndarray) -> np.ndarray:
    """Two classes, the first with this probability or its complement, whichever is larger."""
    return np.stack([c, 1 - c], axis=1)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    probs = np.array([[0.6, 0.3, 0.1], [0.5, 0.5, 0.0], [0.1, 0.1, 0.8], [0.05, 0.9, 0.05], [0.0, 1.0, 0.0]])
    yield case("sample", "worked-example", probs, np.array([0, 1, 2, 1, 0]), 5)
    yield case("sample", "two-classes", with_confidence(np.array([0.8, 0.9, 0.55, 0.2])), np.array([0, 0, 1, 1]))

    for n, K, bins, heat in [(40, 2, 10, 1.0), (200, 5, 15, 2.0), (150, 3, 7, 0.5), (500, 10, 10, 3.0)]:
        yield case("basic", f"n-{n}-k-{K}-bins-{bins}", *predicted(rng, n, K, heat), bins)
    yield case("basic", "bins-not-given", *predicted(rng, 120, 4, 1.5), note="n_bins is 10.")

    tenths = np.array([0.6, 0.7, 0.8, 0.9, 1.0, 0.75, 0.65])
    yield case(
        "edge",
        "on-the-edges",
        with_confidence(np.repeat(tenths, 2)),
        np.tile([0, 1], 7),
        note="0.7 is below linspace's 0.7000000000000001, 0.9 is its edge: both belong to the bin below.",
    )
    edges = np.linspace(0, 1, 11)[5:]
    yield case("edge", "exactly-the-edges", with_confidence(edges), np.array([0, 1, 0, 0, 1, 0]))
    yield case(
        "edge",
        "next-to-the-edges",
        with_confidence(np.concatenate([np.nextafter(edges[1:-1], 2), np.nextafter(edges[1:], 0)])),
        np.array([0, 0, 1, 0, 1, 1, 0, 0, 1]),
        note="One float above or below an edge.",
    )
    thirds = np.array([[0.3, 0.25, 0.2, 0.25], [0.4, 0.2, 0.2, 0.2], [0.25, 0.25, 0.25, 0.25], [0.1, 0.6, 0.2, 0.1]])
    yield case("edge", "low-edges", thirds, np.array([0, 0, 3, 1]))
    yield case(
        "edge",
        "float32-on-the-edges",
        np.concatenate([thirds, [[0.1, 0.1, 0.7, 0.1], [0.9, 0.1, 0, 0]]]).astype(np.float32),
        np.array([0, 1, 0, 1, 2, 0]),
        note="float32(0.3) is above the float64 edge, float32(0.7) is below it.",
    )
    probs, y = predicted(rng, 90, 6, 1.5)
    yield case("edge", "float32", probs.astype(np.float32), y)
    yield case("edge", "one-bin", probs, y, 1, note="n_bins = 1: the gap of the whole.")
    yield case("edge", "many-empty-bins", probs, y, 200, note="Empty bins are NaN, and count nowhere.")
    yield case("edge", "certain-and-right", np.eye(4)[[0, 2, 2, 3]], np.array([0, 2, 2, 3]), note="ECE and MCE are 0.")
    yield case("edge", "certain-and-wrong", np.eye(3)[[0, 1, 2]], np.array([1, 2, 0]), note="ECE and MCE are 1.")
    yield case("edge", "one-class", np.ones((5, 1)), np.zeros(5, np.int64), note="K = 1: always certain.")
    yield case("edge", "one-sample", np.array([[0.2, 0.7, 0.1]]), np.array([2]))
    yield case("edge", "ties", np.tile([[0.4, 0.1, 0.4, 0.1]], (4, 1)), np.array([0, 2, 2, 1]), note="Smallest class.")
    yield case(
        "edge",
        "slightly-above-one",
        np.array([[1.0 + 2e-16, 0.0], [0.0, 1.0 + 4e-16], [0.6, 0.4]]),
        np.array([0, 0, 0]),
        note="A confidence above 1, from rounding, belongs to the last bin.",
    )
    yield case(
        "edge",
        "over-and-under",
        with_confidence(np.array([0.6, 0.6, 0.95, 0.95])),
        np.array([0, 0, 0, 1]),
        5,
        note="One bin is too careful, another too sure: gaps don't cancel.",
    )
    yield case("edge", "strided", np.repeat(probs, 2, axis=1)[:, ::2], np.repeat(y, 2)[::2], 12, note="Not contiguous.")

    for n in (150_000, 225_000, 300_000):
        yield case(
            "speed", f"n-{n}", support_input("probabilities", n, 4, n), support_input("labels", n, 4, n), 15, size=n
        )
