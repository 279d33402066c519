from collections.abc import Iterator

import numpy as np
from kit import case


def labels(rng: np.random.Generator, n: int, shares: list[float]) -> np.ndarray:
    """n labels 0, 1, …, drawn with these shares."""
    return rng.choice(len(shares), n, p=shares)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    y = np.array([1, 0, 1, 0, 0, 1, 1])
    yield case("sample", "worked-example", y, 3, np.array([6, 3, 0, 1, 5, 2, 4]))
    yield case("sample", "order-as-it-stands", y, 2, np.arange(7))

    for n, k, shares in [
        (12, 3, [0.5, 0.5]),
        (50, 5, [0.8, 0.2]),
        (101, 4, [0.2, 0.3, 0.5]),
        (200, 10, [0.94, 0.03, 0.03]),
        (333, 7, [0.1] * 10),
    ]:
        yield case("basic", f"n-{n}-k-{k}", labels(rng, n, shares), k, rng.permutation(n))
    yield case("basic", "two-folds", labels(rng, 31, [0.6, 0.4]), 2, rng.permutation(31))

    y = np.repeat([0, 1, 2], [20, 3, 2])[rng.permutation(25)]
    yield case(
        "edge",
        "classes-smaller-than-k",
        y,
        5,
        rng.permutation(25),
        note="A class with fewer than k members goes on where the class before has ended.",
    )
    yield case(
        "edge",
        "every-sample-its-own-class",
        rng.permutation(40) * 3,
        7,
        rng.permutation(40),
        note="Forty classes of one: the folds must be of sizes 5 and 6, not 40 and nothing.",
    )
    y = np.concatenate([np.arange(1, 18), np.zeros(30, dtype=np.int64)])[rng.permutation(47)]
    yield case("edge", "many-singletons-and-one-large-class", y, 4, rng.permutation(47))
    yield case("edge", "one-class", np.full(11, 4), 3, rng.permutation(11))
    names = np.array(["spam", "ham", "Ham", "newsletter"])
    yield case(
        "edge",
        "text-labels",
        names[labels(rng, 60, [0.2, 0.5, 0.1, 0.2])],
        4,
        rng.permutation(60),
        note="Texts ascend by their characters: capitals first.",
    )
    yield case(
        "edge",
        "numbers-as-text",
        np.array(["9", "10", "1", "9", "10", "1", "2", "10", "9", "2"]),
        3,
        rng.permutation(10),
        note='"10" stands before "9".',
    )
    yield case("edge", "negative-labels", labels(rng, 30, [0.3, 0.3, 0.4]) - 2, 4, rng.permutation(30))
    yield case("edge", "huge-labels", np.array([2**62, -(2**62), 2**53, 2**53 + 1])[y % 4], 5, rng.permutation(47))
    yield case("edge", "fractional-labels", np.array([0.5, -1.5, 0.25])[y % 3], 4, rng.permutation(47))
    yield case(
        "edge", "float-labels-close-together", 1.0 + 1e-12 * (y % 3), 4, rng.permutation(47), note="Three classes."
    )
    y = labels(rng, 13, [0.5, 0.3, 0.2])
    yield case("edge", "k-is-n", y, 13, rng.permutation(13), note="k = n: one sample in each fold.")
    yield case("edge", "k-is-n-minus-1", y, 12, rng.permutation(13))
    yield case("edge", "unsorted-labels-as-they-stand", y, 3, np.arange(13), note="order may be the identity.")
    yield case("edge", "backwards", np.sort(y), 3, np.arange(13)[::-1].copy())
    yield case("edge", "first-label-is-not-the-smallest", np.array([5, 5, 2, 2, 2, 9]), 2, np.array([0, 5, 1, 4, 3, 2]))
    yield case("edge", "strided", np.repeat(y, 2)[::2], 4, rng.permutation(13)[::-1])
    yield case("edge", "two-samples", np.array([1, 0]), 2, np.array([0, 1]))
    yield case("edge", "k-is-1", y, 1, np.arange(13), note="k < 2: ValueError.")
    yield case("edge", "k-is-negative", y, -3, np.arange(13), note="k < 2: ValueError.")
    yield case("edge", "k-above-n", y, 14, np.arange(13), note="k > n: ValueError.")
    yield case("edge", "no-samples", y[:0], 2, np.arange(0), note="k > n = 0: ValueError.")

    for n in (150_000, 250_000, 350_000):
        yield case("speed", f"n-{n}", rng.integers(0, 2000, n, dtype=np.int16), 10, rng.permutation(n), size=n)
