from collections.abc import Iterator

import numpy as np
from kit import case

NAN = np.nan


def holed(rng: np.random.Generator, X: np.ndarray, share: float) -> np.ndarray:
    """X with this share of its values missing."""
    return np.where(rng.random(X.shape) < share, NAN, X)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[1.0, 2.0, NAN], [1.0, 3.0, 6.0], [4.0, NAN, 9.0], [2.0, 2.0, 1.0]])
    yield case("sample", "worked-example", X, 2)
    yield case("sample", "k-1", X, 1)

    for n, d, share, k in [(12, 3, 0.2, 2), (40, 5, 0.15, 5), (60, 8, 0.4, 3), (100, 4, 0.3, 10), (30, 12, 0.1, 1)]:
        yield case("basic", f"{n}x{d}-k-{k}", holed(rng, rng.standard_normal((n, d)), share), k)
    hidden = rng.standard_normal((80, 2)) @ rng.standard_normal((2, 6))
    yield case("basic", "correlated-columns", holed(rng, hidden, 0.25), 4)

    X = holed(rng, rng.standard_normal((20, 4)), 0.2)
    X[5] = NAN
    yield case("edge", "empty-row", X, 3, note="It shares no coordinate with anybody: column means.")
    X = holed(rng, rng.standard_normal((20, 4)), 0.2)
    X[:, 2] = NAN
    yield case("edge", "empty-column", X, 3, note="A column without any value is filled with 0.")
    yield case("edge", "everything-missing", np.full((4, 3), NAN), 2)
    X = rng.standard_normal((15, 3))
    X[2:, 1] = NAN
    yield case("edge", "fewer-donors-than-k", X, 5, note="Two rows have the value: the mean of these two.")
    X = rng.standard_normal((30, 4))
    X[:27, 3] = NAN
    yield case("edge", "near-rows-lack-the-value", X, 2, note="The k nearest rows *that have the value*.")
    yield case(
        "edge",
        "fewer-shared-coordinates",
        np.array([[0.0, 0, 0, NAN], [1, NAN, NAN, 10], [1, 1, 0, 20], [3, 3, 3, 70]]),
        1,
        note="Squared distances 4 * 1 / 1 and 4 * 2 / 3: the second row shares fewer coordinates.",
    )
    yield case(
        "edge",
        "disjoint-rows",
        np.array([[1.0, NAN, NAN, NAN], [NAN, 5, 7, NAN], [NAN, 6, NAN, 2], [NAN, NAN, 9, 4]]),
        2,
        note="Rows without a shared coordinate are no donors.",
    )
    grid = rng.integers(0, 3, (60, 4)).astype(float)
    yield case("edge", "ties", holed(rng, grid, 0.25), 3, note="Many ties: the lower row index.")
    yield case("edge", "ties-of-few-columns", holed(rng, rng.integers(0, 4, (80, 2)).astype(float), 0.3), 5)
    X = np.repeat(rng.integers(-50, 50, (8, 5)).astype(float), 5, axis=0)
    yield case("edge", "duplicate-rows", holed(rng, X, 0.15), 3)
    yield case("edge", "nothing-missing", rng.standard_normal((10, 3)), 2, note="A copy.")
    yield case("edge", "one-row", np.array([[1.0, NAN, 3.0]]), 2, note="No other row, and no value in the column: 0.")
    yield case("edge", "one-column", np.array([[1.0], [NAN], [4.0], [NAN]]), 1, note="No shared coordinate: the mean.")
    yield case("edge", "k-above-n", holed(rng, rng.standard_normal((9, 4)), 0.3), 50)
    X = holed(rng, rng.standard_normal((25, 3)), 0.3)
    yield case("edge", "k-is-n", X, 25)
    yield case("edge", "whole-numbers-of-both-signs", holed(rng, rng.integers(-9, 10, (40, 6)).astype(float), 0.3), 4)
    yield case("edge", "mostly-missing", holed(rng, rng.standard_normal((50, 6)), 0.8), 3)
    yield case("edge", "unequal-scales", holed(rng, rng.standard_normal((40, 3)) * [1.0, 50.0, 0.01], 0.2), 3)
    yield case("edge", "strided", np.repeat(X, 2, axis=1)[:, ::2], 3)
    yield case("edge", "fortran-order", np.asfortranarray(X), 3)

    for n in (300, 400, 500):
        yield case("speed", f"n-{n}", holed(rng, rng.standard_normal((n, 20)), 0.1), 5, size=n)
