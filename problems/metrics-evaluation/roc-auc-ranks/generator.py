from collections.abc import Iterator

import numpy as np
from kit import case

Data = tuple[np.ndarray, np.ndarray]


def labelled(rng: np.random.Generator, n: int, share: float = 0.4, shift: float = 1.0) -> Data:
    """Labels with both classes, and normal scores that are higher by `shift` for positives."""
    y = (rng.random(n) < share).astype(np.int64)
    y[:2] = [0, 1]
    rng.shuffle(y)
    return y, rng.standard_normal(n) + shift * y


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([0, 1, 0, 1, 1]),
        np.array([0.1, 0.4, 0.4, 0.3, 0.9]),
        np.array([1.0, 2.0, 1.0, 1.0, 1.0]),
    )
    yield case("sample", "no-weights", np.array([1, 0, 1, 0, 0, 1]), np.array([2.5, 0.5, 1.0, 1.5, -1.0, 3.0]))
    yield case("sample", "one-class", np.array([1, 1, 1]), np.array([0.2, 0.4, 0.6]))

    for n, share in [(20, 0.5), (100, 0.3), (1000, 0.1)]:
        yield case("basic", f"distinct-scores-{n}", *labelled(rng, n, share))
    y, s = labelled(rng, 300)
    yield case("basic", "rounded-scores", y, np.round(s, 1))
    y, s = labelled(rng, 150)
    yield case("basic", "weights", y, s, rng.uniform(0.1, 3.0, 150))
    y, s = labelled(rng, 500, 0.2)
    yield case("basic", "weights-and-rounded-scores", y, np.round(s, 1), rng.exponential(1.0, 500))
    y, s = labelled(rng, 250, 0.5, 0.0)
    yield case("basic", "scores-that-know-nothing", y, s, rng.integers(1, 5, 250).astype(float))

    y, s = labelled(rng, 400)
    yield case(
        "edge", "many-ties", y, np.round(2 * s), note="Scores are whole numbers: most pairs meet a tie somewhere."
    )
    y, s = labelled(rng, 200)
    yield case(
        "edge",
        "many-ties-weighted",
        y,
        np.round(2 * s),
        rng.uniform(0.0, 2.0, 200),
        note="Whole-number scores with weights: a tie counts one half of the pair's weight.",
    )
    yield case("edge", "positives-first-within-ties", np.array([1, 1, 0, 0, 1, 0]), np.array([1.0, 1, 1, 1, 2, 2]))
    yield case("edge", "negatives-first-within-ties", np.array([0, 0, 1, 1, 0, 1]), np.array([1.0, 1, 1, 1, 2, 2]))
    y, _ = labelled(rng, 30)
    yield case("edge", "all-scores-equal", y, np.full(30, 0.7), note="Every pair is tied: one half.")
    yield case("edge", "all-scores-equal-weighted", y, np.full(30, -3.0), rng.uniform(0.5, 2.0, 30))

    y, s = labelled(rng, 60)
    weights = rng.uniform(0.5, 2.0, 60)
    weights[rng.random(60) < 0.4] = 0.0
    yield case("edge", "zero-weights", y, s, weights, note="Items of weight 0 do not count, on either side.")
    yield case(
        "edge",
        "zero-weights-among-ties",
        y,
        np.round(s),
        weights,
        note="Items of weight 0 within tied groups.",
    )
    yield case(
        "edge",
        "one-positive-left-by-the-weights",
        np.array([1, 1, 1, 0, 0]),
        np.array([0.9, 0.5, 0.1, 0.3, 0.7]),
        np.array([0.0, 2.0, 0.0, 1.0, 3.0]),
    )
    y, s = labelled(rng, 80)
    yield case(
        "edge", "huge-weights", y, np.round(s, 1), rng.uniform(1e9, 3e9, 80), note="Only ratios of weights matter."
    )
    yield case("edge", "tiny-weights", y, np.round(s, 1), rng.uniform(1e-9, 3e-9, 80))

    y, s = labelled(rng, 40)
    close = 0.5 + 1e-12 * rng.permutation(40)
    yield case("edge", "scores-1e-12-apart", y, close, note="Scores that differ by 1e-12 are different.")
    yield case(
        "edge",
        "one-ulp-apart",
        np.array([1, 0, 1, 0]),
        np.array([1.0, np.nextafter(1.0, 2.0), np.nextafter(1.0, 0.0), 1.0]),
        note="Neighbouring floats are different scores.",
    )
    yield case("edge", "large-scores-close-together", y, 1e9 + 1e-6 * rng.permutation(40))
    yield case("edge", "tiny-scores", y, 1e-300 * rng.permutation(40))
    yield case(
        "edge", "minus-zero", np.array([1, 0, 0, 1]), np.array([0.0, -0.0, -1.0, 1.0]), note="0.0 == -0.0: a tie."
    )
    yield case(
        "edge",
        "infinite-scores",
        np.array([1, 0, 0, 1, 1, 0]),
        np.array([-np.inf, -np.inf, -np.inf, 0.0, np.inf, np.inf]),
        note="Equal infinities are tied.",
    )

    yield case("edge", "n-2-right", np.array([0, 1]), np.array([0.2, 0.8]))
    yield case("edge", "n-2-wrong", np.array([0, 1]), np.array([0.8, 0.2]))
    yield case("edge", "n-2-tied", np.array([1, 0]), np.array([0.5, 0.5]))
    y, s = labelled(rng, 120)
    yield case("edge", "inverted-scores", y, -s, note="Worse than chance stays worse than chance.")
    yield case("edge", "perfectly-wrong", np.array([1, 0, 1, 0]), np.array([0.1, 0.8, 0.2, 0.9]))
    yield case("edge", "perfect", np.array([1, 0, 1, 0, 0]), np.array([0.8, 0.1, 0.9, 0.2, 0.3]))
    rare = np.zeros(500, dtype=np.int64)
    rare[137] = 1
    yield case("edge", "a-single-positive", rare, np.round(rng.standard_normal(500), 1))

    yield case("edge", "no-positives", np.zeros(5, dtype=np.int64), rng.random(5), note="Undefined: ValueError.")
    yield case("edge", "no-negatives", np.ones(5, dtype=np.int64), rng.random(5), note="Undefined: ValueError.")
    yield case("edge", "one-item", np.array([1]), np.array([0.3]), note="Undefined: ValueError.")
    yield case(
        "edge",
        "positives-weigh-nothing",
        np.array([1, 0, 1, 0]),
        np.array([0.3, 0.2, 0.1, 0.4]),
        np.array([0.0, 1.0, 0.0, 1.0]),
        note="Both classes occur, but the positives have weight 0 together: ValueError.",
    )
    yield case(
        "edge", "negatives-weigh-nothing", np.array([1, 0, 1]), np.array([0.3, 0.2, 0.1]), np.array([1.0, 0.0, 2.0])
    )
    y, s = labelled(rng, 30)
    yield case("edge", "strided-input", np.repeat(y, 2)[::2], np.repeat(s, 3)[::3], np.repeat(np.abs(s), 2)[::2])

    for n in (500_000, 750_000, 1_000_000):
        y, s = labelled(rng, n, 0.001)
        w = None if n == 750_000 else rng.uniform(0.5, 2.0, n)
        yield case("speed", f"n-{n}", y, np.round(s, 4), w, size=n)
