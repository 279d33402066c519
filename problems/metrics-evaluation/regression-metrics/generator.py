from collections.abc import Iterator

import numpy as np
from kit import case


def fitted(rng: np.random.Generator, n: int, noise: float) -> tuple[np.ndarray, np.ndarray]:
    """Targets around 5, and predictions that miss them by `noise` on average."""
    y = 5.0 + 3.0 * rng.standard_normal(n)
    return y, y + noise * rng.standard_normal(n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([3.0, 0.0, 2.0, 7.0]), np.array([2.5, 1.0, 2.0, 8.0]), 1)
    yield case("sample", "perfect", np.array([1.0, 2.0, 4.0]), np.array([1.0, 2.0, 4.0]), 1)

    for n, p, noise in [(9, 2, 0.5), (20, 3, 1.0), (101, 10, 2.0), (250, 0, 0.1), (64, 5, 6.0)]:
        yield case("basic", f"n-{n}-p-{p}", *fitted(rng, n, noise), p)
    y, _ = fitted(rng, 30, 1.0)
    yield case("basic", "mean-predicted", y, np.full(30, y.mean()), 2, note="Predicting the mean makes r2 zero.")

    y, p = fitted(rng, 12, 1.0)
    yield case("edge", "worse-than-the-mean", y, -2.0 * p, 3, note="r2 is negative.")
    yield case("edge", "right-but-biased", y, y + 4.0, 1, note="Perfectly correlated, and wrong by 4 everywhere.")
    yield case("edge", "constant-targets", np.full(6, 3.0), np.array([3.0, 3.5, 2.0, 3.0, 3.0, 4.0]), 1)
    yield case("edge", "constant-targets-predicted", np.full(5, 0.5), np.full(5, 0.5), 1)
    tenths = np.full(7, 0.1)
    yield case("edge", "constant-tenths", tenths, tenths + 0.25, 1, note="The mean of seven times 0.1 is not 0.1.")
    yield case("edge", "constant-tenths-predicted", tenths, tenths.copy(), 1)
    y, p = fitted(rng, 15, 1.0)
    y[[2, 7, 8]] = 0.0
    yield case("edge", "some-zero-targets", y, p, 2, note="Rows with a zero target count in everything but mape.")
    yield case("edge", "all-targets-zero", np.zeros(4), np.array([1.0, -1.0, 0.5, 0.0]), 1, note="mape has no value.")
    yield case("edge", "zero-of-either-sign", np.array([0.0, -0.0, 2.0, 4.0]), np.array([1.0, 1.0, 1.0, 5.0]), 1)
    yield case("edge", "negative-targets", -fitted(rng, 10, 1.0)[0], fitted(rng, 10, 1.0)[1], 2)
    y, p = fitted(rng, 40, 1.0)
    yield case("edge", "offset-1e9", y + 1e9, p + 1e9, 3, note="Far from zero the deviations are small differences.")
    yield case("edge", "offset-minus-1e8", y - 1e8, p - 1e8, 3)
    yield case("edge", "one-row", np.array([2.0]), np.array([3.0]), 0, note="n = 1: the only target is the mean.")
    yield case("edge", "one-row-right", np.array([2.0]), np.array([2.0]), 1)
    y, p = fitted(rng, 5, 1.0)
    yield case("edge", "as-many-rows-as-parameters", y, p, 4, note="n - p - 1 is 0.")
    yield case("edge", "fewer-rows-than-features", y, p, 9, note="n - p - 1 is negative.")
    yield case("edge", "one-degree-of-freedom", y, p, 3)
    nearly = np.array([2.0, 2.0, 2.0 + 1e-9])
    yield case("edge", "constant-and-nearly-right", np.full(3, 2.0), nearly, 1, note="An error of 1e-9 is not 0.")
    yield case(
        "edge",
        "tiny-targets",
        np.array([1e-9, -2e-9, 0.0, 4e-9]),
        np.array([2e-9, -2e-9, 1e-9, 3e-9]),
        1,
        note="Only 0 is left out of mape, and what is near 0 is not.",
    )
    yield case("edge", "two-rows", np.array([1.0, 2.0]), np.array([1.5, 4.0]), 0)
    y, p = fitted(rng, 24, 1.0)
    yield case("edge", "strided", np.repeat(y, 2)[::2], p[::-1], 2, note="Not contiguous.")
