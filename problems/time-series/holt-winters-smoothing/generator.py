from collections.abc import Iterator

import numpy as np
from kit import case


def series(rng: np.random.Generator, n: int, m: int, *, level: float = 50.0, multiplied: bool = False) -> np.ndarray:
    """A rising series with a season of m and some noise."""
    t = np.arange(n)
    season = 0.3 * np.sin(2 * np.pi * t / m) + 0.15 * np.cos(4 * np.pi * t / m)
    trend = level * (1 + 0.5 * t / n)
    noise = 0.03 * level * rng.standard_normal(n)
    return trend * (1 + season) + noise if multiplied else trend + level * season + noise


def cases(rng: np.random.Generator) -> Iterator[dict]:
    short = np.array([10.0, 20.0, 14.0, 24.0, 20.0])
    yield case("sample", "worked-example", short, 2, 0.5, 0.5, 0.5, 1.0, "add", 2)
    yield case("sample", "multiplied", short, 2, 0.5, 0.25, 0.5, 0.5, "mul", 3)

    for n, m, kind, phi in [(48, 12, "add", 0.9), (60, 7, "mul", 0.95), (40, 4, "add", 1.0), (100, 24, "mul", 0.8)]:
        y = series(rng, n, m, multiplied=kind == "mul")
        yield case("basic", f"n-{n}-m-{m}-{kind}", y, m, *rng.uniform(0.1, 0.6, 3), phi, kind, m)
    yield case("basic", "noise-only", 20.0 + rng.standard_normal(50), 5, 0.3, 0.1, 0.2, 0.9, "add", 5)

    y = series(rng, 50, 12)
    yield case("edge", "n-is-no-multiple-of-m", y, 12, 0.3, 0.1, 0.4, 0.9, "add", 6)
    yield case("edge", "horizon-of-three-seasons", y, 12, 0.3, 0.1, 0.4, 0.9, "add", 36, note="Seasons repeat.")
    yield case("edge", "horizon-1", y, 12, 0.3, 0.1, 0.4, 0.9, "mul", 1)
    yield case("edge", "phi-1", y, 12, 0.3, 0.2, 0.4, 1.0, "add", 15, note="phi = 1: the trend goes on for ever.")
    yield case("edge", "phi-0", y, 12, 0.3, 0.2, 0.4, 0.0, "add", 15, note="phi = 0: no trend at all.")
    yield case("edge", "phi-0-multiplied", y, 12, 0.3, 0.2, 0.4, 0.0, "mul", 15)
    yield case("edge", "nothing-is-learned", y, 12, 0.0, 0.0, 0.0, 0.98, "add", 14, note="alpha = beta = gamma = 0.")
    yield case("edge", "nothing-is-learned-multiplied", y, 12, 0.0, 0.0, 0.0, 1.0, "mul", 14)
    yield case("edge", "large-weights", y, 12, 0.9, 0.5, 0.9, 0.9, "add", 8)
    yield case("edge", "level-only", y, 12, 0.7, 0.0, 0.0, 0.9, "add", 5)
    yield case("edge", "season-only", y, 12, 0.0, 0.0, 0.6, 0.9, "mul", 14)
    yield case("edge", "m-1", series(rng, 30, 6), 1, 0.4, 0.3, 0.2, 0.9, "add", 4, note="m = 1: a season of one.")
    yield case("edge", "m-1-multiplied", series(rng, 30, 6), 1, 0.4, 0.3, 0.2, 0.9, "mul", 4)
    yield case("edge", "two-observations", np.array([5.0, 8.0]), 1, 0.5, 0.5, 0.5, 0.5, "add", 3)
    yield case("edge", "n-is-2m", series(rng, 14, 7), 7, 0.4, 0.2, 0.3, 0.9, "add", 9, note="Two seasons, no more.")
    large = series(rng, 60, 12, level=2e4, multiplied=True)
    yield case("edge", "large-level-multiplied", large, 12, 0.2, 0.1, 0.3, 0.97, "mul", 12)
    yield case("edge", "negative-values", series(rng, 45, 5) - 70.0, 5, 0.3, 0.2, 0.3, 0.9, "add", 7)
    yield case("edge", "strided", np.repeat(y, 2)[::2], 12, 0.3, 0.1, 0.4, 0.9, "mul", 5)

    for n in (10_000, 20_000, 30_000):
        y = series(rng, n, 24, multiplied=True)
        yield case("speed", f"n-{n}", y, 24, 0.2, 0.05, 0.1, 0.95, "mul", 48, size=n)
