from collections.abc import Iterator

import numpy as np
from kit import case


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", 11, 3, None, 1, 4)
    yield case("sample", "defaults", 12, 3)

    for n, n_splits in [(6, 2), (20, 4), (100, 9), (365, 12)]:
        yield case("basic", f"n-{n}-{n_splits}-splits", n, n_splits)
    yield case("basic", "test-size-given", 30, 3, 5)
    yield case("basic", "test-size-1", 10, 4, 1, note="Leave one out, and only the past to learn from.")
    yield case("basic", "gap", 40, 3, 6, 4)
    yield case("basic", "max-train-size", 40, 3, 6, 0, 10)
    yield case("basic", "gap-and-max-train-size", 60, 4, 7, 5, 12)
    for i in range(3):
        n_splits, test_size, gap = (int(v) for v in rng.integers(1, 9, 3))
        n = n_splits * test_size + gap + int(rng.integers(1, 40))
        yield case("basic", f"random-{i}", n, n_splits, test_size, gap, int(rng.integers(1, 30)))

    yield case(
        "edge",
        "remainder",
        23,
        4,
        note="23 = 4 + 4 + 4 + 4 + 4 + 3: the remainder makes the first training set longer, not the tail unused.",
    )
    yield case("edge", "remainder-almost-a-block", 19, 3, note="A remainder of 3 to blocks of 4.")
    yield case("edge", "remainder-with-gap", 23, 4, None, 2)
    yield case(
        "edge",
        "default-test-size-with-gap",
        20,
        4,
        None,
        3,
        note="The default is 20 // 5, whatever the gap leaves out.",
    )
    yield case("edge", "one-split", 9, 1)
    yield case("edge", "one-split-gap", 9, 1, 3, 2)
    yield case("edge", "n-splits-plus-one-samples", 6, 5, note="Blocks of one sample, and one to train on at first.")
    yield case("edge", "gap-larger-than-test-size", 50, 3, 4, 9)
    yield case(
        "edge",
        "max-train-size-between",
        20,
        3,
        4,
        0,
        10,
        note="The first training set has fewer than max_train_size samples, the last has more to choose from.",
    )
    yield case("edge", "max-train-size-1", 20, 4, 3, 2, 1)
    yield case("edge", "max-train-size-equals-first", 20, 3, 4, 0, 8)
    yield case("edge", "max-train-size-above-n", 20, 3, 4, 0, 500)
    yield case("edge", "first-training-set-of-one", 16, 3, 4, 3, note="s - gap = 1: one sample is enough.")
    yield case("edge", "first-training-set-empty", 16, 3, 4, 4, note="s - gap = 0: ValueError.")
    yield case("edge", "gap-swallows-more-than-there-is", 16, 3, 4, 7, note="s - gap is negative: ValueError.")
    yield case("edge", "test-blocks-fill-everything", 12, 3, 4, note="No sample is left to train on: ValueError.")
    yield case("edge", "test-blocks-longer-than-the-series", 12, 4, 4, note="s is negative: ValueError.")
    yield case("edge", "default-test-size-0", 4, 4, note="n // (n_splits + 1) is 0: ValueError.")
    yield case("edge", "no-samples", 0, 2, note="ValueError.")
    yield case("edge", "test-size-0", 10, 3, 0, note="Empty test blocks: ValueError.")
    yield case("edge", "negative-test-size", 10, 3, -2, note="ValueError.")
    yield case("edge", "no-splits", 10, 0, note="n_splits < 1: ValueError.")
    yield case("edge", "minus-one-splits", 10, -1, note="n_splits < 1: ValueError.")
    yield case("edge", "negative-gap", 10, 2, 2, -1, note="A negative gap would train on the test block: ValueError.")
    yield case("edge", "max-train-size-0", 10, 2, 2, 0, 0, note="Nothing to train on: ValueError.")
    yield case("edge", "max-train-size-minus-1", 10, 2, 2, 0, -1, note="No limit is None, not -1: ValueError.")
