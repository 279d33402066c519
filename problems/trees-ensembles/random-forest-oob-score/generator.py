from collections.abc import Iterator

import numpy as np
from kit import case


def forest(
    rng: np.random.Generator, B: int, n: int, m: int, k: int, skill: float = 0.6
) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Trees that are right with this chance on a row, and nearly always on rows that they were grown on."""
    y = rng.integers(0, k, n)
    bags = rng.integers(0, n, (B, m))
    chance = np.full((B, n), skill)
    np.put_along_axis(chance, bags, 0.95, axis=1)
    preds = np.where(rng.random((B, n)) < chance, y, rng.integers(0, k, (B, n)))
    return preds, bags, y, k


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[0, 1, 1, 0, 0], [1, 1, 0, 2, 0], [2, 0, 1, 2, 1]]),
        np.array([[0, 0, 3, 4, 4], [4, 3, 2, 2, 4], [3, 3, 1, 4, 3]]),
        np.array([1, 1, 0, 2, 0]),
        3,
    )
    yield case("sample", "one-tree", np.array([[0, 1, 1]]), np.array([[2, 2, 2]]), np.array([0, 0, 1]), 2)

    for B, n, k in [(5, 12, 2), (20, 50, 3), (60, 200, 4), (101, 80, 2), (9, 300, 10)]:
        yield case("basic", f"trees-{B}-rows-{n}", *forest(rng, B, n, n, k))
    preds, bags, y, k = forest(rng, 15, 60, 60, 3)
    yield case("basic", "more-classes-than-seen", preds, bags, y, 8, note="n_classes counts classes nobody votes for.")

    preds, bags, y, k = forest(rng, 3, 40, 40, 3)
    bags[:, :4] = [7, 8, 9, 10]
    yield case("edge", "rows-in-every-bag", preds, bags, y, k, note="Rows without a vote: -1, and not in the accuracy.")
    y = y.copy()
    y[[7, 8, 9, 10]] = 0
    yield case("edge", "rows-in-every-bag-class-0", preds, bags, y, k)
    whole = np.array([rng.permutation(6) for _ in range(4)])
    yield case(
        "edge",
        "nothing-covered",
        rng.integers(0, 2, (4, 6)),
        whole,
        np.array([0, 1, 0, 0, 1, 1]),
        2,
        note="Every tree has seen every row: the accuracy has no value.",
    )
    yield case("edge", "one-tree-all-in-bag", np.array([[1]]), np.array([[0]]), np.array([1]), 2)
    yield case("edge", "one-row-covered", np.array([[1, 0]]), np.array([[1, 1, 1]]), np.array([1, 1]), 2)
    yield case("edge", "single-tree", *forest(rng, 1, 30, 30, 3))
    yield case("edge", "single-row-drawn", *forest(rng, 6, 20, 1, 3), note="m = 1: nearly every tree votes on a row.")
    yield case("edge", "small-samples", *forest(rng, 8, 50, 10, 3), note="m < n.")
    yield case("edge", "large-samples", *forest(rng, 8, 25, 70, 3), note="m > n.")
    preds, bags, y, k = forest(rng, 4, 60, 20, 4, 0.3)
    yield case("edge", "many-tied-votes", preds, bags, y, k, note="Of tied classes the smallest.")
    preds = np.array([[2, 3], [1, 3], [1, 0], [2, 0]])
    yield case("edge", "ties-above-0", preds, np.array([[1]] * 2 + [[0]] * 2), np.array([1, 0]), 4)
    preds, bags, y, k = forest(rng, 7, 30, 30, 3)
    bags[:, 15:] = bags[:, :1]
    yield case("edge", "one-row-drawn-many-times", preds, bags, y, k, note="Drawn often is in the bag once.")
    strange = np.where(rng.random((9, 30)) < 0.6, 4, rng.integers(0, 3, (9, 30)))
    yield case(
        "edge",
        "trees-prefer-a-class-that-nobody-has",
        strange,
        rng.integers(0, 30, (9, 30)),
        rng.integers(0, 3, 30),
        5,
        note="preds may hold classes that do not occur in y.",
    )
    yield case(
        "edge",
        "four-hundred-trees",
        np.repeat([[1, 1, 0], [0, 0, 1]], [300, 100], axis=0),
        np.full((400, 1), 2),
        np.array([1, 1, 0]),
        2,
        note="300 votes against 100: more than a byte can count.",
    )
    yield case("edge", "one-class", np.zeros((4, 5), np.int64), rng.integers(0, 5, (4, 5)), np.zeros(5, np.int64), 1)
    preds, bags, y, k = forest(rng, 12, 40, 40, 3)
    yield case("edge", "always-wrong", np.repeat((y[np.newaxis] + 1) % 3, 12, axis=0), bags, y, k, note="Accuracy 0.")
    yield case("edge", "int32", preds.astype(np.int32), bags.astype(np.int32), y.astype(np.int32), k)
    yield case("edge", "strided", np.repeat(preds, 2, axis=1)[:, ::2], np.asfortranarray(bags), y[::-1], k)

    for n in (3_000, 5_000, 7_000):
        preds, bags, y, k = forest(rng, 150, n, n, 5)
        yield case("speed", f"n-{n}", preds.astype(np.int32), bags.astype(np.int32), y.astype(np.int32), k, size=n)
