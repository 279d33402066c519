from collections.abc import Iterator

import numpy as np
from kit import case


def rows(rng: np.random.Generator, *sizes: int) -> np.ndarray:
    """Rows of groups 0, 1, … of these sizes, shuffled."""
    return rng.permutation(np.repeat(np.arange(len(sizes)), sizes))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([7, 3, 7, 5, 3, 7, 9, 5, 1]), 3)
    yield case("sample", "text", np.array(["ann", "bob", "ann", "cy", "bob", "dee"]), 2)

    for n, G, k in [(20, 6, 2), (100, 15, 4), (300, 90, 5), (500, 40, 10), (1000, 300, 7)]:
        yield case("basic", f"{n}-rows-up-to-{G}-groups-k-{k}", rng.integers(0, G, n), k)
    yield case("basic", "very-unequal-groups", rows(rng, *(rng.pareto(1.0, 40) * 4 + 1).astype(int)), 5)

    yield case(
        "edge", "half-of-the-rows", rows(rng, 3, 50, 7, 9, 2, 11, 8, 6, 4), 3, note="One group has half of the rows."
    )
    yield case("edge", "largest-group-last", np.repeat(np.arange(6), [1, 2, 3, 4, 5, 30]), 3)
    yield case(
        "edge", "exactly-k-groups", rows(rng, 4, 9, 1, 6), 4, note="Each fold is one group, the largest in fold 0."
    )
    yield case("edge", "groups-of-one-row", rng.permutation(23), 4, note="All tied: ids in order, folds in turn.")
    yield case("edge", "equal-groups", rows(rng, 3, 3, 3, 3, 3, 3, 3), 3)
    yield case(
        "edge",
        "interleaved",
        np.tile(np.arange(5), 6),
        2,
        note="The rows of a group stand apart from each other.",
    )
    yield case("edge", "equal-groups-seen-in-descending-order", np.array([8, 8, 5, 5, 3, 3, 2, 2, 9, 9]), 3)
    yield case(
        "edge",
        "fewest-rows-not-fewest-groups",
        rows(rng, 10, 4, 3, 2, 1, 1, 1, 1),
        2,
        note="After the largest group the small ones all go to the other fold until it is as full.",
    )
    names = np.array(["p10", "p9", "P2", "p1", "q", "p10b"])
    yield case("edge", "text-ids", names[rows(rng, 4, 4, 4, 2, 2, 7)], 3, note="Texts ascend by their characters.")
    yield case("edge", "numbers-as-text", np.array(["9", "10", "9", "10", "2", "2", "1"]), 3)
    yield case("edge", "negative-and-huge-ids", np.array([2**62, -3, 2**53, 2**53 + 1, -(2**62), -3, 0, 0]), 3)
    yield case("edge", "int8-ids", rng.integers(-100, 100, 200).astype(np.int8), 6)
    yield case("edge", "more-than-32767-rows-of-int16", rng.integers(0, 3, 40_000).astype(np.int16), 2)
    yield case("edge", "many-folds", rng.integers(0, 400, 900), 120)
    yield case("edge", "strided", np.repeat(rows(rng, 5, 4, 3, 2, 1), 2)[::2], 2)
    yield case("edge", "fewer-groups-than-k", rows(rng, 5, 4, 3), 4, note="ValueError, though there are rows enough.")
    yield case("edge", "one-group", np.zeros(9, np.int64), 2, note="ValueError.")
    yield case("edge", "k-is-1", rows(rng, 5, 4, 3), 1, note="k < 2: ValueError.")
    yield case("edge", "k-is-0", rows(rng, 5, 4, 3), 0, note="k < 2: ValueError.")
    yield case("edge", "no-rows", np.zeros(0, np.int64), 2, note="No groups: ValueError.")

    for n in (200_000, 300_000, 400_000):
        ids = np.floor(5000 * rng.random(n) ** 2).astype(np.int16)  # large and small groups
        yield case("speed", f"n-{n}", ids, 20, size=n)
