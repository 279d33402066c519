from collections.abc import Iterator

import numpy as np
from kit import call, case, get, new


def columns(rng: np.random.Generator, n: int, d: int) -> np.ndarray:
    """n rows of d columns, each with a mean and a deviation of its own, (n, d)."""
    return rng.normal(0.0, 20.0, d) + rng.uniform(0.5, 5.0, d) * rng.standard_normal((n, d))


def life(train: np.ndarray, later: np.ndarray) -> list:
    """Fit, look, transform other data and undo it."""
    return [
        new(),
        call("fit", train),
        get("mean_"),
        get("scale_"),
        call("transform", train),
        call("transform", later),
        call("inverse_transform", later),
        get("mean_"),
        get("scale_"),
    ]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    train = np.array([[1.0, 10.0, 5.0], [3.0, np.nan, 5.0], [5.0, 30.0, 5.0]])
    yield case(
        "sample",
        "worked-example",
        steps=[
            new(),
            call("fit", train),
            get("mean_"),
            get("scale_"),
            call("transform", np.array([[3.0, 40.0, 7.0]])),
            call("inverse_transform", np.array([[1.0, 0.0, np.nan]])),
        ],
    )
    yield case("sample", "one-column", steps=life(np.array([[0.0], [2.0], [4.0]]), np.array([[6.0]])))

    for n, d, m in [(5, 2, 3), (40, 4, 10), (200, 7, 1), (30, 1, 30), (12, 12, 5)]:
        yield case("basic", f"{n}x{d}", steps=life(columns(rng, n, d), columns(rng, m, d)))
    train = columns(rng, 50, 4)
    train[rng.random((50, 4)) < 0.2] = np.nan
    later = columns(rng, 8, 4)
    later[rng.random((8, 4)) < 0.3] = np.nan
    yield case("basic", "missing-entries", steps=life(train, later), note="Missing entries stay missing.")

    train = columns(rng, 7, 3)
    train[:, 1] = 0.1
    yield case(
        "edge",
        "constant-tenths",
        steps=life(train, columns(rng, 4, 3)),
        note="A constant column has scale 1, however its mean is rounded.",
    )
    train = columns(rng, 9, 3)
    train[:, 2] = -4.0
    train[3, 2] = np.nan
    yield case("edge", "constant-but-for-missing", steps=life(train, columns(rng, 3, 3)))
    train = columns(rng, 6, 3)
    train[:, 0] = np.nan
    train[1:, 2] = np.nan
    yield case(
        "edge",
        "no-valid-entry-and-one",
        steps=life(train, columns(rng, 3, 3)),
        note="No valid entry: mean 0, scale 1. One: that entry, scale 1.",
    )
    yield case("edge", "one-row", steps=life(columns(rng, 1, 4), columns(rng, 3, 4)), note="n = 1: every scale is 1.")
    far = columns(rng, 60, 3)
    far[:, 1] = 1e9 + rng.standard_normal(60)
    yield case("edge", "mean-1e9", steps=life(far, far[:5] + 1.0), note="The squares are near 1e18: subtract first.")
    tiny = columns(rng, 20, 2)
    tiny[:, 0] *= 1e-9
    yield case("edge", "deviation-1e-9", steps=life(tiny, tiny[:4]), note="Small is not constant.")
    whole = rng.integers(-50, 50, (25, 3))
    yield case("edge", "integers", steps=life(whole, whole[:4]), note="Whole numbers in, floats out.")
    yield case(
        "edge", "float32", steps=life(columns(rng, 30, 3).astype(np.float32), columns(rng, 4, 3).astype(np.float32))
    )
    eighths = (1e6 + rng.integers(-16, 17, (70, 2)) / 8).astype(np.float32)  # exact in float32
    yield case(
        "edge",
        "float32-mean-1e6",
        steps=life(eighths, eighths[:4]),
        note="The entries fit into float32, their sum does not.",
    )
    first, second = columns(rng, 20, 3), columns(rng, 15, 3)
    second[:, 0] = 7.0
    yield case(
        "edge",
        "fitted-twice",
        steps=[new(), call("fit", first), call("fit", second), get("mean_"), get("scale_"), call("transform", first)],
        note="A second fit forgets the first.",
    )
    yield case(
        "edge",
        "fewer-columns-the-second-time",
        steps=[new(), call("fit", first), *life(second[:, :2], first[:, :2])[1:]],
    )
    wide = columns(rng, 16, 8)
    yield case(
        "edge", "strided", steps=life(wide[::2, ::2], np.asfortranarray(wide[1::2, ::2])), note="Not contiguous."
    )

    for n in (40_000, 60_000, 80_000):
        train = columns(rng, n, 20)
        yield case("speed", f"n-{n}", steps=[new(), call("fit", train), call("transform", train)], size=n)
