from collections.abc import Iterator

import numpy as np
from kit import case


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", 0.1, 0.1)
    yield case("sample", "ninety-percent-power", 0.5, 0.5, power=0.9)

    for p1, lift, alpha, power in [
        (0.04, 0.05, 0.05, 0.8),
        (0.25, 0.08, 0.01, 0.9),
        (0.6, 0.03, 0.1, 0.85),
        (0.012, 0.2, 0.05, 0.95),
        (0.33, 0.15, 0.2, 0.7),
    ]:
        yield case("basic", f"rate-{p1}-lift-{lift}".replace(".", "-"), p1, lift, alpha, power)
    yield case("basic", "twice-the-treatment", 0.08, 0.1, 0.05, 0.8, 2.0)
    yield case("basic", "three-treatments", 0.08, 0.1, 0.05, 0.8, 1.0, 3)
    for number in range(3):
        p1, lift = np.round(rng.uniform(0.02, 0.5), 4), np.round(rng.uniform(0.02, 0.4), 3)
        yield case("basic", f"at-random-{number}", float(p1), float(lift), 0.03, 0.83, 1.25, number + 1)

    yield case("edge", "a-drop", 0.2, -0.1, note="A negative lift is detected as well.")
    yield case("edge", "a-large-drop", 0.9, -0.75)
    yield case("edge", "a-quarter-of-control", 0.07, 0.3, 0.05, 0.8, 0.25, note="The treatment is the small arm.")
    yield case("edge", "ratio-0-3", 0.3, 0.5, 0.05, 0.8, 0.3)
    yield case("edge", "ratio-9-5", 0.3, 0.25, 0.05, 0.9, 9.5)
    yield case(
        "edge", "far-apart-and-unequal", 0.05, 9.0, 0.05, 0.9, 4.5, note="The common rate is near the larger arm."
    )
    yield case("edge", "fifty-comparisons", 0.15, 0.12, 0.05, 0.8, 1.0, 50)
    yield case("edge", "tiny-alpha", 0.02, 0.02, 1e-9, 0.8, 1.0, 1000, note="1 - alpha / 2 has no digits to spare.")
    yield case("edge", "tiny-base-rate", 2e-5, 0.1, note="A hundred million visitors.")
    yield case("edge", "base-rate-near-one", 0.98, 0.01)
    yield case("edge", "power-one-half", 0.1, 0.1, 0.05, 0.5, note="The quantile of the power is 0.")
    yield case("edge", "few-visitors", 0.02, 40.0, 0.2, 0.6, 1.0, note="A handful of visitors: rounding is everything.")
    yield case("edge", "fewer-treatment-visitors-than-one-in-ten", 0.5, 0.4, 0.05, 0.8, 0.0625)
    yield case("edge", "no-lift", 0.1, 0.0, note="ValueError.")
    yield case("edge", "treatment-certain", 0.5, 1.0, note="p2 = 1: ValueError.")
    yield case("edge", "treatment-above-one", 0.6, 0.7, note="ValueError.")
    yield case("edge", "treatment-never", 0.3, -1.0, note="p2 = 0: ValueError.")
    yield case("edge", "treatment-below-zero", 0.3, -1.5, note="ValueError.")
    yield case("edge", "control-never", 0.0, 0.1, note="ValueError.")
    yield case("edge", "control-certain", 1.0, -0.1, note="ValueError.")
    yield case("edge", "control-above-one", 1.2, -0.5, note="ValueError.")
    yield case("edge", "control-below-zero", -0.1, -3.0, note="ValueError: both rates are checked.")
