from collections.abc import Iterator

import numpy as np
from kit import case


def labelled(rng: np.random.Generator, n: int, share: float, skill: float) -> tuple[np.ndarray, np.ndarray]:
    """Labels with this share of ones, and scores that are higher for them by `skill` on average."""
    y = (rng.random(n) < share).astype(np.int64)
    return y, rng.standard_normal(n) + skill * y


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([1, 0, 1, 0, 1]), np.array([0.9, 0.8, 0.7, 0.7, 0.2]))
    yield case("sample", "one-mistake", np.array([1, 1, 0, 1]), np.array([4.0, 3.0, 2.0, 1.0]))

    for n, share, skill in [(12, 0.5, 1.0), (40, 0.3, 1.5), (100, 0.1, 2.0), (250, 0.05, 1.0), (60, 0.8, 0.5)]:
        yield case("basic", f"n-{n}", *labelled(rng, n, share, skill))
    y, s = labelled(rng, 80, 0.4, 1.0)
    yield case("basic", "two-decimals", y, np.round(s, 1), note="Many ties, as a model with few leaves gives them.")

    y, _ = labelled(rng, 30, 0.3, 0.0)
    y[:2] = 0, 1
    yield case("edge", "all-tied", y, np.full(30, 0.25), note="One threshold: ap is the share of positives.")
    yield case("edge", "no-positives", np.zeros(9, np.int64), rng.random(9), note="Every recall is 0, and so is ap.")
    yield case("edge", "no-positives-tied", np.zeros(4, np.int64), np.zeros(4))
    yield case("edge", "all-positives", np.ones(7, np.int64), rng.random(7), note="Every precision is 1.")
    yield case("edge", "one-positive", np.array([1]), np.array([0.3]))
    yield case("edge", "one-negative", np.array([0]), np.array([0.3]))
    yield case("edge", "perfect", np.array([0, 0, 0, 1, 1]), np.arange(5.0))
    yield case(
        "edge", "reversed", np.array([1, 1, 0, 0, 0]), np.arange(5.0), note="Every positive is below all others."
    )
    yield case("edge", "positives-first-among-ties", np.array([1, 1, 0, 0, 1, 0]), np.array([2.0, 2, 2, 2, 1, 1]))
    yield case("edge", "positives-last-among-ties", np.array([0, 0, 1, 1, 0, 1]), np.array([2.0, 2, 2, 2, 1, 1]))
    yield case(
        "edge",
        "scores-1e-12-apart",
        np.array([0, 1, 0, 1, 1, 0]),
        0.5 + 1e-12 * np.array([3.0, 2, 2, 1, 0, 5]),
        note="Scores that differ at all are different thresholds.",
    )
    yield case("edge", "negative-scores", *labelled(rng, 25, 0.4, 1.0)[:1], -rng.random(25) - 3.0)
    yield case("edge", "zeros-of-both-signs", np.array([1, 0, 0, 1]), np.array([0.0, -0.0, 1.0, -1.0]))
    y, s = labelled(rng, 40, 0.3, 1.0)
    yield case("edge", "strided", np.repeat(y, 2)[::2], np.repeat(s, 3)[::3], note="Not contiguous.")

    for n in (300_000, 450_000, 600_000):
        yield case("speed", f"n-{n}", *labelled(rng, n, 0.01, 1.0), size=n)
