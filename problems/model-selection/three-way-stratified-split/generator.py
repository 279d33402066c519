from collections.abc import Iterator

import numpy as np
from kit import case

Labelled = tuple[np.ndarray, np.ndarray]


def labels(rng: np.random.Generator, *counts: int) -> np.ndarray:
    """Labels 0, 1, … as often as said, shuffled."""
    return rng.permutation(np.repeat(np.arange(len(counts)), counts))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    def split(group, name, y, percent, note=""):
        return case(group, name, y, percent, rng.permutation(len(y)), note=note)

    y = np.array([5, 5, 2, 5, 2, 5, 5])
    yield case("sample", "worked-example", y, (50, 30, 20), np.array([6, 2, 0, 5, 4, 3, 1]))
    yield case("sample", "as-it-stands", y, (60, 20, 20), np.arange(7))

    for n, classes, percent in [(30, 2, (60, 20, 20)), (100, 5, (70, 15, 15)), (250, 3, (80, 10, 10))]:
        yield split("basic", f"n-{n}", rng.integers(0, classes, n), percent)
    yield split("basic", "imbalanced", labels(rng, 180, 17, 3), (70, 15, 15))
    yield split("basic", "thirds", labels(rng, 20, 31, 46), (34, 33, 33))
    yield split("basic", "many-classes", rng.integers(0, 40, 300), (55, 25, 20))
    yield split("basic", "all-sizes", labels(rng, *range(1, 30)), (62, 23, 15))

    yield split("edge", "ten-of-a-class", labels(rng, 10, 10), (70, 15, 15), note="7, 1.5 and 1.5: validation wins.")
    yield split("edge", "one-of-a-class", labels(rng, 1, 12, 1), (40, 20, 40), note="40 against 40: training is first.")
    yield split(
        "edge", "one-of-a-class-to-test", labels(rng, 1, 1, 1, 1), (30, 30, 40), note="The largest share gets it."
    )
    yield split("edge", "two-of-a-class", labels(rng, 2, 2, 9), (50, 25, 25))
    yield split(
        "edge", "two-left-over", labels(rng, 3, 8, 13), (33, 33, 34), note="Two samples are left, for two parts."
    )
    yield split("edge", "no-validation", labels(rng, 7, 12, 1), (75, 0, 25))
    yield split("edge", "no-training", labels(rng, 7, 5, 1), (0, 45, 55))
    yield split("edge", "everything-to-test", labels(rng, 7, 5), (0, 0, 100), note="Two empty parts.")
    yield split("edge", "everything-to-training", labels(rng, 7, 5, 1), (100, 0, 0))
    yield split("edge", "single-class", np.full(23, 4), (70, 15, 15))
    yield split("edge", "hundred-of-a-class", labels(rng, 100, 200), (29, 57, 14), note="Nothing is left over.")
    for n, percent in [(300, (29, 14, 57)), (1100, (7, 58, 35)), (700, (55, 28, 17))]:
        yield split("edge", f"whole-numbers-{n}", labels(rng, n), percent, note="Exact shares, which floats may miss.")
    yield split("edge", "ties-of-remainders", labels(rng, 5, 15, 25, 35), (50, 30, 20))
    names = np.array([-7, 2**62, 0, 13, 2**53, 2**53 + 1])
    yield split("edge", "any-numbers-as-labels", names[rng.integers(0, 6, 80)], (64, 18, 18))
    yield split("edge", "narrow-labels", rng.integers(-100, 100, 500).astype(np.int8), (70, 20, 10))
    yield case("edge", "backwards", np.array([3, 1, 3, 1, 1, 3]), (50, 20, 30), np.arange(6)[::-1].copy())
    yield split("edge", "no-samples", np.zeros(0, np.int64), (70, 15, 15), note="n = 0: three empty arrays.")
    yield split("edge", "one-sample", np.array([9]), (20, 40, 40))
    y = labels(rng, 20, 6)
    yield case("edge", "strided", np.repeat(y, 2)[::2], (50, 25, 25), rng.permutation(26)[::-1])

    for n in (40_000, 70_000, 100_000):
        yield split("speed", f"n-{n}", rng.integers(0, 5000, n, dtype=np.int16), (70, 20, 10)) | {"size": n}
