from collections.abc import Iterator

import numpy as np
from kit import case
from scipy.signal import lfilter


def process(rng: np.random.Generator, n: int, ar: list[float], ma: list[float]) -> np.ndarray:
    """n values of an ARMA process: x_t = sum ar_j x_{t-j} + e_t + sum ma_j e_{t-j}."""
    return lfilter([1.0, *ma], [1.0, *(-a for a in ar)], rng.standard_normal(n + 100))[100:]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([1.0, 3.0, 2.0, 6.0]), 2)
    yield case("sample", "alternating", np.array([1.0, -1.0, 1.0, -1.0, 1.0, -1.0]), 3)

    yield case("basic", "white-noise", rng.standard_normal(200), 20)
    yield case("basic", "ar-1", process(rng, 300, [0.8], []), 15)
    yield case("basic", "ar-2", process(rng, 500, [0.5, 0.3], []), 25, note="pacf is near 0 from lag 3 on.")
    yield case("basic", "ma-1", process(rng, 400, [], [0.9]), 12, note="acf is near 0 from lag 2 on.")
    yield case("basic", "arma", process(rng, 257, [0.6], [-0.4]), 30)
    season = np.sin(2 * np.pi * np.arange(120) / 12) + 0.3 * rng.standard_normal(120)
    yield case("basic", "season-of-12", season, 36)

    yield case("edge", "constant-tenths", np.full(7, 0.1), 3, note="A constant series: 1, then zeros.")
    yield case("edge", "constant-zero", np.zeros(5), 4)
    yield case("edge", "one-value", np.array([3.0]), 0)
    yield case("edge", "no-lags", rng.standard_normal(10), 0, note="nlags = 0 is allowed.")
    yield case("edge", "constant-no-lags", np.full(4, 2.0), 0)
    yield case("edge", "all-lags", rng.standard_normal(16), 15, note="The last lag has a single product.")
    yield case("edge", "all-lags-of-two", np.array([1.0, 4.0]), 1)
    yield case("edge", "trend", 0.5 * np.arange(150.0) + rng.standard_normal(150), 40, note="acf falls slowly from 1.")
    yield case("edge", "straight-line", np.arange(30.0), 10)
    yield case("edge", "offset-1e6", 1e6 + process(rng, 200, [0.7], []), 20, note="Subtract the mean first.")
    yield case("edge", "small-deviations", 1e-4 * rng.standard_normal(80), 10)
    yield case(
        "edge",
        "tiny-deviations",
        1e-9 * np.sin(np.arange(60.0) ** 2),
        10,
        note="Small values are not equal values: their scale cancels.",
    )
    yield case("edge", "one-spike", np.eye(1, 40, 11)[0], 20)
    yield case("edge", "prime-length", process(rng, 211, [0.9], []), 60)
    yield case("edge", "nearly-unit-root", process(rng, 300, [0.999], []), 50)
    yield case("edge", "strided", np.repeat(rng.standard_normal(60), 2)[::2], 12)

    for n in (300_000, 400_000, 500_000):
        yield case("speed", f"n-{n}", process(rng, n, [0.5, 0.2], [0.4]), 1500, size=n)
