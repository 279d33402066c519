from collections.abc import Iterator

import numpy as np
from kit import call, case, new

WORDS = np.array(["sun", "rain", "Fog", "snow", "hail"])


def rows(rng: np.random.Generator, n: int, d: int, k: int, digits: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Points around three centres a class, so that no single cut separates them."""
    centres = rng.normal(scale=2.0, size=(3 * k, d))
    place = rng.integers(0, 3 * k, n)
    return np.round(centres[place] + rng.normal(size=(n, d)), digits), place % k


def grown(X: np.ndarray, y: np.ndarray, *asked: np.ndarray, **limits: int) -> list:
    return [new(**limits), call("fit", X, y), *[call("predict", one) for one in asked]]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    square = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    asked = np.array([[0.5, 0.2], [0.6, 0.2], [9.0, 7.0]])
    yield case("sample", "xor", steps=grown(square, np.array([3, 8, 8, 3]), asked, max_depth=2))
    X = np.array([[1.0], [2.0], [3.0], [4.0], [5.0]])
    yield case("sample", "one-feature", steps=grown(X, np.array([0, 0, 1, 1, 0]), X, np.array([[2.5], [2.6]])))

    for n, d, k, limits in [
        (30, 2, 2, {}),
        (80, 3, 3, {"max_depth": 3}),
        (150, 5, 4, {"min_samples_leaf": 7}),
        (120, 4, 2, {"min_samples_split": 20}),
        (200, 3, 5, {"max_depth": 6, "min_samples_split": 9, "min_samples_leaf": 3}),
    ]:
        X, y = rows(rng, n, d, k)
        yield case("basic", f"n-{n}-d-{d}-k-{k}", steps=grown(X, y, X, rng.normal(scale=2.5, size=(300, d)), **limits))
    X, y = rows(rng, 100, 3, 4)
    yield case("basic", "texts", steps=grown(X, WORDS[y], rng.normal(scale=2.5, size=(60, 3)), max_depth=4))
    X, y = rows(rng, 120, 4, 3, digits=0)
    yield case("basic", "few-values", steps=grown(X, y, X, X + 0.5, max_depth=5))

    yield case("edge", "xor-any-depth", steps=grown(square, np.array([1, 0, 0, 1]), square))
    yield case("edge", "xor-depth-1", steps=grown(square, np.array([1, 0, 0, 1]), square, max_depth=1))
    checks = rng.integers(0, 2, (40, 3)).astype(float)
    parity = checks.sum(axis=1).astype(np.int64) % 2
    yield case("edge", "parity-of-three", steps=grown(checks, parity, np.indices((2, 2, 2)).reshape(3, 8).T * 1.0))
    X, y = rows(rng, 25, 2, 3)
    yield case(
        "edge",
        "depth-0",
        steps=grown(X, y * 10 - 5, X[:4], max_depth=0),
        note="The root alone: everything gets the most frequent label.",
    )
    same = np.full((6, 2), 1.5)
    yield case(
        "edge",
        "identical-rows",
        steps=grown(same, np.array([7, 2, 7, 2, 9, 2]), same[:2]),
        note="No threshold at all: a leaf with its most frequent label.",
    )
    yield case(
        "edge",
        "leaf-ties",
        steps=grown(
            np.array([[1.0], [1.0], [1.0], [1.0], [2.0]]), np.array([4, -3, -3, 4, 8]), np.array([[1.0], [2.0]])
        ),
        note="Of equally frequent labels the smallest, whatever stands first.",
    )
    yield case(
        "edge",
        "leaf-ties-texts",
        steps=grown(same, WORDS[[0, 1, 2, 0, 1, 2]], same[:1]),
        note="'Fog' < 'rain' < 'sun'.",
    )
    labels = np.array([-100, 1000, 7])
    X, y = rows(rng, 60, 2, 3)
    yield case("edge", "scattered-labels", steps=grown(X, labels[y], X, rng.normal(size=(40, 2)), min_samples_leaf=4))
    yield case("edge", "single-class", steps=grown(X, np.full(60, 5), X[:3]))
    yield case("edge", "single-class-text", steps=grown(X, np.full(60, "only"), X[:3]))
    yield case("edge", "one-row", steps=grown(X[:1], np.array([3]), X[:5]))
    yield case("edge", "two-rows", steps=grown(X[:2], np.array([1, 0]), X[:9]), note="Two rows are enough to split.")
    yield case(
        "edge", "beyond-the-range", steps=grown(X, y, np.array([[1e6, -1e6], [-1e6, 1e6], [1e6, 1e6]]), max_depth=3)
    )
    yield case("edge", "nothing-asked", steps=grown(X, y, np.empty((0, 2)), max_depth=2), note="m = 0.")
    X = np.arange(16.0)[:, np.newaxis]
    y = np.array([0, 0, 0, 1, 1, 0, 2, 2, 2, 0, 0, 1, 1, 1, 2, 0])
    for name, limits in [
        ("split-5", {"min_samples_split": 5}),
        ("split-6", {"min_samples_split": 6}),
        ("split-9", {"min_samples_split": 9}),
        ("leaf-3", {"min_samples_leaf": 3}),
        ("leaf-8", {"min_samples_leaf": 8}),
        ("leaf-9", {"min_samples_leaf": 9}),
        ("depth-1", {"max_depth": 1}),
        ("depth-2", {"max_depth": 2}),
    ]:
        yield case(
            "edge",
            f"on-a-line-{name}",
            steps=grown(X, y, X, X + 0.5, **limits),
            note="Asks for the training rows and for every threshold itself.",
        )
    alternating = np.arange(60) % 2
    yield case(
        "edge",
        "one-row-cut-off-at-a-time",
        steps=grown(np.arange(60.0)[:, np.newaxis], alternating, np.arange(-0.5, 60.0, 0.5)[:, np.newaxis]),
        note="Labels in turn: 59 levels.",
    )
    one, two, three = 1.0 + np.finfo(float).eps * np.array([1, 2, 3])
    yield case(
        "edge",
        "neighbouring-floats",
        steps=grown(
            np.array([[one], [two], [two], [three]]), np.array([0, 1, 1, 2]), np.array([[one], [two], [three], [1.0]])
        ),
        note="The midpoint of neighbouring floats may be the upper one; then the threshold is the lower.",
    )
    x = rng.normal(size=20)
    X = np.column_stack([-x, x, rng.normal(size=20)])
    y = (x > 0.2).astype(np.int64)
    asked = rng.normal(size=(50, 3))
    yield case(
        "edge", "mirrored-features", steps=grown(X, y, asked), note="Two features gain the same: the first is taken."
    )
    taken = np.array([[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0], [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]])
    y = np.repeat([0, 1, 2], 4)
    for name, order in [("larger-second", [0, 1]), ("larger-first", [1, 0])]:
        yield case(
            "edge",
            f"equal-gains-rounded-{name}",
            steps=grown(1.0 - taken[order].T, y, square, max_depth=1),
            note="Two features gain 2/9, which comes out differently in the last digit: they are tied.",
        )
    seven = np.array([[2, 1, 3, 4, 5, 6, 0], [2, 1, 5, 0, 6, 4, 3]], np.float64).T
    yield case(
        "edge",
        "equal-gains-of-seven-rows",
        steps=grown(seven, np.array([0, 2, 2, 2, 1, 1, 1]), seven, max_depth=1),
        note="Both features gain the same: differences of impurities and sums of squares round differently.",
    )
    X, y = rows(rng, 40, 2, 2)
    other, labels = rows(rng, 30, 3, 3)
    asked = rng.normal(size=(20, 3))
    yield case(
        "edge",
        "fitted-twice",
        steps=[
            new(),
            call("fit", X, y),
            call("fit", other, labels + 4),
            call("predict", asked),
            call("predict", other),
        ],
        note="The second fit forgets the first.",
    )
    yield case("edge", "strided", steps=grown(np.repeat(X, 2, axis=0)[::2], np.repeat(y, 2)[::2], X[::-1]))

    X, y = rows(rng, 200, 3, 3)
    for m in (80_000, 120_000, 160_000):
        asked = rng.normal(scale=2.5, size=(m, 3))
        yield case("speed", f"m-{m}", steps=grown(X, y, asked, max_depth=6), size=m)
