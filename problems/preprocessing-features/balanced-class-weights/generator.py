from collections.abc import Iterator

import numpy as np
from kit import case


def labels(rng: np.random.Generator, *counts: int) -> np.ndarray:
    """Labels 0, 1, … as often as said, shuffled."""
    return rng.permutation(np.repeat(np.arange(len(counts)), counts))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    y = np.array(["ham", "eel", "ham", "ham"])
    yield case("sample", "worked-example", y, "balanced", 0.999)
    yield case("sample", "effective", y, "effective", 0.5)

    yield case("basic", "defaults", labels(rng, 40, 7, 3))
    yield case("basic", "balanced-two-classes", labels(rng, 95, 5), "balanced")
    yield case("basic", "balanced-ten-classes", labels(rng, *range(1, 11)))
    yield case("basic", "effective-default-beta", labels(rng, 300, 20, 4), "effective")
    yield case("basic", "effective-two-classes", labels(rng, 80, 20), "effective", 0.9)
    yield case("basic", "effective-many-classes", labels(rng, *rng.integers(1, 60, 12)), "effective", 0.99)
    yield case("basic", "effective-of-many", labels(rng, 5000, 2000, 10), "effective", 0.9)

    names = np.array(["b", "a", "C", "ab"])
    yield case("edge", "text", names[labels(rng, 9, 2, 5, 1)], note="Texts ascend by their characters: capitals first.")
    yield case("edge", "text-effective", names[labels(rng, 2, 20, 5, 1)], "effective", 0.95)
    yield case("edge", "numbers-as-text", np.array(["10", "9", "9", "10", "9", "100"]), note='"10" is below "9".')
    yield case("edge", "first-seen-is-not-the-smallest", np.array([7, 7, 7, 2, 7, 5, 5]))
    yield case("edge", "negative-and-huge-labels", np.array([2**62, -5, -5, 0, -(2**62), 0, 0, 2**53 + 1, 2**53]))
    yield case("edge", "gaps-between-labels", np.array([100, 3, 3, 50, 100, 3, 3]), "effective", 0.8)
    yield case("edge", "single-class", np.full(6, 4), note="One class: its weight is 1 by either scheme.")
    yield case("edge", "single-class-effective", np.full(6, 4), "effective", 0.99)
    yield case("edge", "one-sample", np.array(["x"]))
    yield case("edge", "every-sample-its-own-class", np.arange(9)[::-1].copy(), "effective", 0.9)
    yield case("edge", "balanced-already", labels(rng, 6, 6, 6))
    yield case("edge", "beta-0", labels(rng, 30, 4, 1), "effective", 0.0, note="beta = 0: every class counts as one.")
    yield case(
        "edge",
        "beta-1e-12-below-1",
        labels(rng, 90, 13, 3),
        "effective",
        1 - 1e-12,
        note="beta^n is nearly 1: the weights are nearly proportional to 1 / n_c.",
    )
    yield case("edge", "beta-1e-14-below-1", labels(rng, 50, 7, 3, 1), "effective", 1 - 1e-14)
    yield case("edge", "beta-1e-8-below-1", labels(rng, 700, 31, 3), "effective", 1 - 1e-8)
    yield case("edge", "beta-tiny", labels(rng, 12, 2, 1), "effective", 1e-3)
    yield case("edge", "one-in-twenty-thousand", labels(rng, 20_000, 1), note="The rare sample weighs about 10 000.")
    yield case("edge", "one-in-twenty-thousand-effective", labels(rng, 20_000, 1), "effective", 0.9999)
    yield case("edge", "power-underflows", labels(rng, 20_000, 3), "effective", 0.5, note="0.5^20000 is 0 in floats.")
    yield case("edge", "strided", np.repeat(labels(rng, 7, 3, 2), 2)[::2])
    yield case(
        "edge", "beta-not-used", labels(rng, 7, 3), "balanced", 1.5, note="Another scheme does not look at beta."
    )
    yield case("edge", "beta-is-1", labels(rng, 7, 3), "effective", 1.0, note="ValueError.")
    yield case("edge", "beta-negative", labels(rng, 7, 3), "effective", -0.1, note="ValueError.")
    yield case("edge", "unknown-scheme", labels(rng, 7, 3), "inverse", note="ValueError.")
    yield case("edge", "no-labels", np.zeros(0, np.int64), note="ValueError.")
    yield case("edge", "no-labels-effective", np.zeros(0, np.int64), "effective", note="ValueError.")

    for n in (100_000, 200_000, 300_000):
        y = np.floor(3000 * rng.random(n) ** 2).astype(np.int64)  # common and rare classes
        yield case("speed", f"n-{n}", y, "balanced" if n == 200_000 else "effective", 0.999, size=n)
