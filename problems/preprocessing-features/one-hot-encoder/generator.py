from collections.abc import Iterator

import numpy as np
from kit import case

Sets = tuple[np.ndarray, np.ndarray]


def numbers(rng: np.random.Generator, n: int, m: int, d: int, values: int) -> Sets:
    """Whole numbers 0 .. values - 1 in train; in test also a few that are smaller or larger."""
    return rng.integers(0, values, (n, d)), rng.integers(-1, values + 1, (m, d))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    train = np.array([["red", "S"], ["blue", "M"], ["red", "M"]])
    test = np.array([["green", "S"], ["blue", "L"]])
    yield case("sample", "worked-example", train, test, False)
    yield case("sample", "drop-first", train, test, True)

    for n, m, d, values, drop in [(10, 5, 2, 3, False), (40, 20, 3, 6, True), (100, 30, 1, 20, False)]:
        yield case("basic", f"{n}-rows-{d}-features", *numbers(rng, n, m, d, values), drop)
    yield case("basic", "default", *numbers(rng, 25, 10, 4, 4))
    words = np.array(["ant", "bee", "Cat", "cow", "dog", "eel"])
    yield case("basic", "text", words[rng.integers(0, 5, (30, 3))], words[rng.integers(0, 6, (12, 3))])
    yield case("basic", "text-drop-first", words[rng.integers(1, 6, (30, 2))], words[rng.integers(0, 6, (12, 2))], True)

    train = np.array([[20, 3], [40, 1], [20, 3], [60, 2]])
    yield case(
        "edge",
        "unknown-below-between-and-above",
        train,
        np.array([[10, 0], [30, 2], [50, 5], [70, 1], [20, 9]]),
        note="Unknown values would sort before, between and behind the known ones.",
    )
    yield case("edge", "unknown-drop-first", train, np.array([[10, 0], [30, 2], [50, 5], [70, 1], [20, 9]]), True)
    yield case("edge", "all-unknown", train, np.array([[7, 7], [99, 99]]))
    yield case("edge", "test-lacks-categories", train, np.array([[40, 2], [40, 2]]), note="Columns of zeros stay.")
    yield case("edge", "value-known-in-another-feature", np.array([[1, 5], [2, 6]]), np.array([[5, 1], [2, 2]]))
    yield case("edge", "empty-test", train, np.zeros((0, 2), np.int64), note="m = 0: shape (0, c).")
    yield case("edge", "empty-test-of-text", words[[[0], [2]]], np.zeros((0, 1), "<U3"), True)
    single = np.array([[4, 1], [4, 2], [4, 1]])
    yield case("edge", "single-category", single, np.array([[4, 1], [3, 2]]))
    yield case(
        "edge", "single-category-drop-first", single, np.array([[4, 1], [3, 2]]), True, note="It leaves no column."
    )
    yield case(
        "edge", "no-columns-left", single[:, :1], np.array([[4], [9]]), True, note="c = 0: shapes (3, 0), (2, 0)."
    )
    yield case("edge", "one-row", np.array([[3, 1, 2]]), np.array([[3, 0, 2]]))
    yield case("edge", "seen-in-descending-order", np.array([[9], [5], [7], [1]]), np.array([[5], [9]]))
    yield case(
        "edge",
        "numbers-as-text",
        np.array([["9"], ["10"], ["9"], ["1"]]),
        np.array([["10"], ["2"], ["9"]]),
        note='"10" stands before "9".',
    )
    yield case(
        "edge",
        "longer-text-in-test",
        np.array([["ant"], ["bee"]]),
        np.array([["bees"], ["bee"], ["an"], ["anteater"]]),
        note="A longer text is another one, even if it begins like a category.",
    )
    yield case(
        "edge",
        "shorter-text-in-test",
        np.array([["green"], ["red"], ["green"]]),
        np.array([["gre"], ["red"]]),
        note="The texts of test are at most 3 characters wide, those of train 5.",
    )
    yield case("edge", "negative-and-huge", np.array([[-5], [2**62], [2**53]]), np.array([[2**53 + 1], [-5], [2**62]]))
    yield case("edge", "empty-text-is-a-value", np.array([["", "a"], ["b", ""]]), np.array([["", ""], ["c", "a"]]))
    train, test = numbers(rng, 20, 8, 3, 4)
    yield case("edge", "strided", np.repeat(train, 2, axis=1)[:, ::2], np.asfortranarray(test), True)
    yield case("edge", "narrow-whole-numbers-in-test", train, test.astype(np.int8))

    for n in (20_000, 40_000, 60_000):
        yield case("speed", f"n-{n}", *numbers(rng, n, n // 2, 5, 4), n == 40_000, size=n)
