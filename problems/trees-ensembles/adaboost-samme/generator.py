from collections.abc import Iterator

import numpy as np
from kit import case


def classes(rng: np.random.Generator, n: int, d: int, K: int, digits: int = 9) -> tuple[np.ndarray, np.ndarray]:
    """Rings of growing radius: one cut of one feature says little."""
    X = np.round(rng.normal(size=(n, d)), digits)
    radius = np.sqrt((X[:, : min(d, 3)] ** 2).sum(axis=1))
    y = np.searchsorted(np.quantile(radius, np.arange(1, K) / K), radius)
    return X, np.where(rng.random(n) < 0.05, rng.integers(0, K, n), y)


def column(*values: float) -> np.ndarray:
    return np.array(values, dtype=float)[:, np.newaxis]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    five = column(0, 1, 2, 3, 4)
    y = np.array([0, 0, 1, 1, 0])
    yield case("sample", "worked-example", five, y, 2, 2, column(1.5, 2.5, 4))
    yield case("sample", "perfect-stump", five, np.array([1, 1, 1, 0, 0]), 2, 5, column(2, 2.5, 3))

    for n, d, K, T in [(30, 2, 2, 5), (80, 3, 3, 15), (150, 4, 4, 30), (100, 6, 2, 25)]:
        X, labels = classes(rng, n, d, K)
        yield case("basic", f"n-{n}-d-{d}-k-{K}", X, labels, K, T, rng.normal(size=(60, d)))
    X, labels = classes(rng, 120, 3, 3, digits=0)
    yield case("basic", "repeated-values", X, labels, 3, 12, np.vstack([X[:30], X[:30] + 0.5]))

    yield case("edge", "many-rounds-on-few-rows", five, y, 2, 12, column(-1, 0.5, 1.5, 2.5, 3.5, 9))
    X, labels = classes(rng, 40, 2, 3)
    asked = rng.normal(size=(25, 2))
    most_are_2 = np.where(rng.random(40) < 0.7, 2, labels)
    yield case("edge", "no-rounds", X, most_are_2, 3, 0, asked, note="No learner: the most frequent class.")
    yield case("edge", "one-round", X, labels, 3, 1, asked)
    yield case(
        "edge",
        "constant-features",
        np.full((7, 2), 2.0),
        np.array([2, 1, 1, 2, 1, 2, 2]),
        3,
        4,
        asked,
        note="No threshold: the heaviest class everywhere, as long as that is better than chance.",
    )
    yield case("edge", "constant-features-chance", np.full((4, 2), 2.0), np.array([1, 0, 0, 1]), 2, 4, asked[:3])
    yield case("edge", "constant-features-one-class", np.full((3, 1), 2.0), np.array([1, 1, 1]), 2, 4, column(2, 5))
    square = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    yield case("edge", "xor", square, np.array([0, 1, 1, 0]), 2, 5, square, note="No stump is better than chance.")
    yield case("edge", "single-class", X, np.ones(40, np.int64), 3, 6, asked, note="Every stump is perfect.")
    yield case(
        "edge", "error-above-one-half", five, np.array([0, 1, 2, 3, 4]), 5, 4, five, note="0.6 is less than 0.8."
    )
    yield case("edge", "classes-not-seen", X, labels, 6, 8, asked, note="n_classes counts classes that no row has.")
    yield case("edge", "one-row", X[:1], labels[:1], 3, 3, asked[:4])
    yield case("edge", "two-rows-same-place", np.zeros((2, 1)), np.array([1, 0]), 2, 3, column(0))
    yield case(
        "edge", "same-feature-twice", np.hstack([X, X, -X]), labels, 3, 8, np.hstack([asked, asked[::-1], asked])
    )
    yield case("edge", "at-the-thresholds", five, y, 2, 6, column(0.5, 1.5, 2.5, 3.5), note="x <= threshold is left.")
    yield case("edge", "tied-side", column(0, 0, 1, 1, 1), np.array([1, 0, 1, 1, 1]), 2, 1, column(0, 1))
    yield case(
        "edge",
        "tied-side-but-for-rounding",
        column(0, 0, 0, 0, 0, 1, 1, 1, 1, 1),
        np.array([0, 0, 0, 1, 1, 0, 0, 1, 1, 2]),
        3,
        1,
        column(0, 1),
        note="Two classes weigh the same on the right, as 0.5 - 0.3 and as 0.4 - 0.2.",
    )
    yield case(
        "edge",
        "chance-but-for-rounding",
        np.zeros((3, 1)),
        np.array([2, 1, 0]),
        3,
        4,
        column(0),
        note="e = 2/3: no better.",
    )
    yield case("edge", "votes-tied", column(0, 1, 2, 3), np.array([2, 1, 1, 0]), 3, 3, column(0, 0.7, 1, 2, 2.6, 3))
    yield case(
        "edge",
        "two-votes-against-one",
        column(3, 2, 0, 0, 0, 1),
        np.array([1, 2, 2, 0, 1, 2]),
        3,
        4,
        column(0, 1, 2, 3),
        note="One learner with ln 4 stands against two with ln 2 each.",
    )
    yield case(
        "edge",
        "sides-tied-in-later-rounds",
        column(1, 1, 1, 1, 0, 2, 0, 1),
        np.array([0, 0, 0, 0, 1, 1, 0, 1]),
        2,
        6,
        column(0, 1, 2),
        note="Two classes of a side weigh the same, but for rounding.",
    )
    ten = column(*range(10))
    yield case("edge", "thirds", ten, np.array([0, 0, 0, 1, 1, 1, 0, 0, 0, 0]), 2, 3, ten, note="A well-known example.")
    whole = np.round(X * 3)
    yield case("edge", "features-near-1e8", whole + 1e8, labels, 3, 8, np.round(asked * 3) + 1e8 + 0.5)
    one, two, three = 1.0 + np.finfo(float).eps * np.array([1, 2, 3])
    yield case(
        "edge", "neighbouring-floats", column(one, two, three), np.array([0, 1, 1]), 2, 2, column(one, two, three)
    )
    yield case("edge", "strided", np.repeat(X, 2, axis=0)[::2], labels[::-1], 3, 6, np.asfortranarray(asked))

    for n in (400, 600, 800):
        X, labels = classes(rng, n, 10, 3)
        yield case("speed", f"n-{n}", X, labels, 3, 40, rng.normal(size=(100, 10)), size=n)
