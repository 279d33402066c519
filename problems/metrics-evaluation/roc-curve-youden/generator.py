from collections.abc import Iterator

import numpy as np
from kit import case


def labelled(rng: np.random.Generator, n: int, share: float, skill: float) -> tuple[np.ndarray, np.ndarray]:
    """Labels with this share of ones, both of which occur, and scores that are higher for ones by `skill`."""
    y = (rng.random(n) < share).astype(np.int64)
    y[:2] = 1, 0
    return y, rng.standard_normal(n) + skill * y


def by_blocks(*blocks: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """One score for each block of (ones, zeros), from the highest down."""
    y = np.concatenate([np.repeat([1, 0], block) for block in blocks])
    return y, np.repeat(np.arange(len(blocks), 0.0, -1.0), [sum(block) for block in blocks])


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([1, 0, 1, 0, 0]), np.array([0.9, 0.8, 0.6, 0.6, 0.1]))
    yield case("sample", "no-mistake", np.array([0, 1, 1, 0]), np.array([1.0, 4.0, 3.0, 2.0]))

    for n, share, skill in [(12, 0.5, 1.0), (40, 0.3, 1.5), (100, 0.1, 2.0), (250, 0.05, 1.0), (60, 0.8, 0.5)]:
        yield case("basic", f"n-{n}", *labelled(rng, n, share, skill))
    y, s = labelled(rng, 80, 0.4, 1.0)
    yield case("basic", "one-decimal", y, np.round(s, 1), note="Many ties, as a model with few leaves gives them.")

    y, s = labelled(rng, 30, 0.3, 1.0)
    yield case("edge", "all-tied", y, np.full(30, 0.25), note="Two points: predict nothing or everything.")
    yield case("edge", "perfectly-inverted", np.array([1, 1, 0, 0, 0]), np.arange(5.0), note="Nothing beats +inf.")
    yield case("edge", "one-of-each", np.array([0, 1]), np.array([0.2, 0.3]))
    yield case("edge", "one-of-each-inverted", np.array([0, 1]), np.array([0.3, 0.2]))
    yield case("edge", "one-of-each-tied", np.array([0, 1]), np.array([0.3, 0.3]))
    yield case("edge", "boolean-labels", y.astype(bool), s, note="True and False instead of 1 and 0.")
    yield case("edge", "float32-scores", y, s.astype(np.float32), note="Thresholds are the scores that were given.")
    yield case("edge", "negative-scores", y, s - 40.0)
    yield case("edge", "positives-first-among-ties", np.array([1, 1, 0, 0, 1, 0]), np.array([2.0, 2, 2, 2, 1, 1]))
    yield case("edge", "positives-last-among-ties", np.array([0, 0, 1, 1, 0, 1]), np.array([2.0, 2, 2, 2, 1, 1]))
    yield case(
        "edge",
        "straight-line",
        *by_blocks((1, 0), (1, 0), (2, 1), (2, 1), (0, 1), (0, 1)),
        note="Points on a straight line are kept.",
    )
    yield case("edge", "equal-indices", *by_blocks((2, 0), (0, 1), (1, 0), (1, 3)), note="J is 1/2 twice.")
    yield case(
        "edge",
        "equal-but-for-rounding",
        *by_blocks((1, 0), (2, 2), (0, 1)),
        note="Indices that are equal as fractions, and not as floats: the highest threshold wins.",
    )
    yield case("edge", "equal-but-for-rounding-three-times", *by_blocks((2, 0), (1, 4), (1, 4), (8, 40)))
    N = 33_000
    yield case(
        "edge",
        "indices-1e-9-apart",
        *by_blocks((1, 0), (N, N - 1), (0, 1)),
        note="Near is not equal: only differences below 1e-12 are rounding.",
    )
    yield case("edge", "inverted-but-for-one", *by_blocks((1, 9), (0, 4), (9, 0), (2, 1)), note="J is never above 0.")
    yield case(
        "edge",
        "scores-1e-12-apart",
        np.array([0, 1, 0, 1, 1, 0]),
        0.5 + 1e-12 * np.array([3.0, 2, 2, 1, 0, 5]),
        note="Scores that differ at all are different thresholds.",
    )
    yield case("edge", "zeros-of-both-signs", np.array([1, 0, 0, 1]), np.array([0.0, -0.0, 1.0, -1.0]))
    yield case("edge", "no-positives", np.zeros(9, np.int64), rng.random(9), note="ValueError.")
    yield case("edge", "no-negatives", np.ones(5, np.int64), rng.random(5), note="ValueError.")
    yield case("edge", "no-samples", np.zeros(0, np.int64), np.zeros(0), note="ValueError.")
    y, s = labelled(rng, 40, 0.3, 1.0)
    yield case("edge", "strided", np.repeat(y, 2)[::2], np.repeat(s, 3)[::3], note="Not contiguous.")

    for n in (150_000, 225_000, 300_000):
        yield case("speed", f"n-{n}", *labelled(rng, n, 0.2, 1.0), size=n)
