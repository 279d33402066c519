from collections.abc import Iterator

import numpy as np
from kit import case


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", 90, 100, 0.95, 0.05)
    yield case("sample", "half-right", 5, 10, 0.9, 0.1)

    for correct, n, confidence, half_width in [
        (871, 1000, 0.95, 0.02),
        (33, 250, 0.9, 0.03),
        (7, 12, 0.8, 0.2),
        (49_123, 50_000, 0.99, 0.004),
        (612, 900, 0.5, 0.015),
    ]:
        yield case("basic", f"{correct}-of-{n}", correct, n, confidence, half_width)
    for number in range(3):
        n = int(rng.integers(20, 3000))
        correct, confidence = int(rng.integers(1, n)), float(np.round(rng.uniform(0.6, 0.99), 3))
        yield case("basic", f"at-random-{number}", correct, n, confidence, float(np.round(rng.uniform(0.01, 0.2), 3)))

    yield case("edge", "all-right", 40, 40, 0.95, 0.1, note="Wald's interval collapses to a point, Wilson's does not.")
    yield case("edge", "none-right", 0, 40, 0.95, 0.1)
    yield case("edge", "one-example-right", 1, 1, 0.95, 0.3, note="n = 1.")
    yield case("edge", "one-example-wrong", 0, 1, 0.9, 0.3)
    yield case("edge", "all-but-one", 29, 30, 0.99, 0.05, note="Wald's upper end would be above 1.")
    yield case("edge", "all-but-one-wrong", 1, 30, 0.99, 0.05, note="Wald's lower end would be below 0.")
    yield case("edge", "confidence-0-999", 450, 500, 0.999, 0.02)
    yield case("edge", "confidence-0-9999", 45, 50, 0.9999, 0.07)
    yield case("edge", "hardly-any-confidence", 45, 50, 0.001, 0.07)
    yield case("edge", "half-width-0-001", 900, 1000, 0.95, 0.001)
    yield case(
        "edge", "half-width-1e-5", 900, 1000, 0.95, 1e-5, note="Eighteen thousand million examples: no counting."
    )
    yield case("edge", "wide", 3, 5, 0.1, 0.9, note="A single example is enough.")
    yield case("edge", "two-examples-required", 3, 5, 0.6, 0.69)
    yield case("edge", "a-billion", 999_999_000, 1_000_000_000, 0.95, 0.01)
    yield case("edge", "more-right-than-examples", 11, 10, 0.95, 0.05, note="ValueError.")
    yield case("edge", "negative", -1, 10, 0.95, 0.05, note="ValueError.")
    yield case("edge", "no-examples", 0, 0, 0.95, 0.05, note="ValueError.")
    yield case("edge", "fewer-than-no-examples", -3, -2, 0.95, 0.05, note="ValueError.")
