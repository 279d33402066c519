from collections.abc import Iterator

import numpy as np
from kit import case


def trend(rng: np.random.Generator, n: int, m: int, noise: float) -> tuple[np.ndarray, ...]:
    """Noise around a rising curve, and points to predict, some of them outside."""
    x = rng.uniform(-2.0, 2.0, n)
    return x, np.tanh(x) + noise * rng.standard_normal(n), rng.uniform(0.2, 3.0, n), rng.uniform(-2.5, 2.5, m)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([3.0, 1.0, 2.0, 4.0, 2.0]),
        np.array([0.5, 0.0, 1.0, 2.0, 0.4]),
        np.array([1.0, 1.0, 2.0, 1.0, 1.0]),
        np.array([2.5, 3.5, 0.0, 9.0]),
    )
    yield case(
        "sample", "one-violation", np.arange(4.0), np.array([1.0, 3.0, 2.0, 5.0]), np.ones(4), np.array([1.5, 2.5])
    )

    for n, m, noise in [(10, 5, 0.3), (50, 20, 0.5), (200, 50, 1.0), (400, 30, 3.0)]:
        yield case("basic", f"n-{n}", *trend(rng, n, m, noise))
    x, _, w, x_new = trend(rng, 120, 20, 0.5)
    yield case(
        "basic", "zeros-and-ones", x, (rng.random(120) < (x + 2) / 4).astype(float), w, x_new, note="Calibration."
    )
    x, y, w, x_new = trend(rng, 150, 20, 0.8)
    yield case("basic", "scores-with-one-decimal", np.round(x, 1), y, w, x_new, note="Many equal x.")

    x, y, w, x_new = trend(rng, 30, 12, 0.5)
    yield case("edge", "already-increasing", np.sort(x), np.sort(y), w, x_new, note="Nothing to pool.")
    yield case("edge", "strictly-decreasing", np.sort(x), -np.sort(y), w, x_new, note="One block: the weighted mean.")
    yield case("edge", "constant", x, np.full(30, 0.7), w, x_new)
    yield case("edge", "one-sample", np.array([2.0]), np.array([5.0]), np.array([0.1]), np.array([1.0, 2.0, 3.0]))
    yield case(
        "edge", "two-samples-decreasing", np.array([1.0, 0.0]), np.array([2.0, 6.0]), np.array([1.0, 3.0]), x_new
    )
    yield case("edge", "all-x-equal", np.full(6, 1.5), np.array([4.0, 1, 3, 2, 0, 9]), np.arange(1.0, 7), x_new)
    yield case(
        "edge",
        "equal-x-different-y",
        np.array([1.0, 1, 2, 2, 3, 3]),
        np.array([0.0, 4, 3, 1, 2, 8]),
        np.array([1.0, 3, 1, 1, 5, 1]),
        np.array([1.0, 1.5, 2.0, 2.75]),
        note="Samples with equal x are one point, with their weighted mean and total weight.",
    )
    yield case(
        "edge",
        "chain-of-merges",
        np.arange(7.0),
        np.array([1.0, 2, 3, 4, 5, 6, -20]),
        np.ones(7),
        np.array([2.2, 5.5]),
        note="The last point pulls down everything before it.",
    )
    yield case(
        "edge",
        "chain-that-stops",
        np.arange(8.0),
        np.array([0.0, 1, 5, 6, 7, 8, 3, 9]),
        np.array([1.0, 1, 2, 1, 1, 1, 4, 1]),
        np.array([1.5, 6.5]),
        note="One low point pools with several before it, and not with all.",
    )
    yield case(
        "edge",
        "unequal-weights",
        np.arange(6.0),
        np.array([2.0, 1, 4, 3, 6, 5]),
        np.array([1e3, 1, 1e-3, 1, 1e-2, 1e3]),
        np.array([0.5, 2.5, 4.5]),
    )
    x2, y2, w2, x2_new = trend(rng, 60, 10, 0.5)
    yield case("edge", "weights-about-1e-3", x2, y2, 1e-3 * np.ceil(w2), x2_new, note="Small weights are weights.")
    yield case(
        "edge",
        "levels-1e-7-apart",
        np.arange(6.0),
        1e-7 * np.array([0.0, 3, 1, 4, 6, 5]),
        np.ones(6),
        np.array([0.5, 3.25]),
        note="Levels that differ are in order or out of it, however close they are.",
    )
    yield case("edge", "at-training-points", x, y, w, x.copy(), note="There predictions are the fitted values.")
    yield case("edge", "outside-only", x, y, w, np.array([-1e9, -3.0, 3.0, 1e9]), note="Constant outside.")
    yield case("edge", "no-points-to-predict", x, y, w, np.zeros(0))
    yield case("edge", "far-above-one", x, 1000 * y - 500, w, x_new, note="Nothing is clipped.")
    yield case(
        "edge",
        "x-1e-9-apart",
        1 + 1e-9 * np.array([3.0, 0, 1, 2]),
        np.array([1.0, 2, 5, 4]),
        np.ones(4),
        1 + 1e-9 * np.array([0.0, 1, 2, 3]),
        note="x that differ at all are different points.",
    )
    yield case("edge", "zeros-of-both-signs", np.array([0.0, -0.0, 1]), np.array([3.0, 1, 0]), np.ones(3), np.zeros(1))
    yield case("edge", "strided", *(np.repeat(a, 2)[::2] for a in (x, y, w, x_new)), note="Not contiguous.")

    for n in (15_000, 20_000, 25_000):
        yield case("speed", f"n-{n}", *trend(rng, n, 1000, 1.0), size=n)
