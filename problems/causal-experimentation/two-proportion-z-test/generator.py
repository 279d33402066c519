from collections.abc import Iterator

import numpy as np
from kit import case


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", 120, 1000, 156, 1040, 0.05)
    yield case("sample", "default-alpha", 40, 500, 30, 480)

    for n, rate, lift in [(800, 0.1, 1.2), (5000, 0.03, 0.9), (300, 0.5, 1.1), (20_000, 0.01, 1.3), (150, 0.8, 0.95)]:
        n_b = int(n * rng.uniform(0.7, 1.4))
        conv_a, conv_b = int(rng.binomial(n, rate)), int(rng.binomial(n_b, rate * lift))
        alpha = [0.01, 0.05, 0.1, 0.2][int(rng.integers(4))]
        yield case("basic", f"n-{n}", conv_a, n, conv_b, n_b, alpha)
    yield case("basic", "treatment-worse", 300, 2000, 220, 2000)
    yield case("basic", "alpha-0.001", 510, 10_000, 590, 10_000, 0.001)

    yield case("edge", "no-difference", 50, 1000, 100, 2000, note="Equal rates: z is 0, and the p-value 1.")
    yield case("edge", "nobody-converted", 0, 300, 0, 500, note="The pooled rate is 0.")
    yield case("edge", "everybody-converted", 40, 40, 25, 25, note="The pooled rate is 1.")
    yield case("edge", "control-never-converts", 0, 400, 12, 400, note="There is nothing to be better than: no lift.")
    yield case("edge", "treatment-never-converts", 9, 300, 0, 300)
    yield case("edge", "control-always-converts", 60, 60, 50, 60)
    yield case("edge", "treatment-100-times-smaller", 5000, 100_000, 64, 1000, note="Very unequal arms.")
    yield case("edge", "control-50-times-smaller", 9, 200, 700, 10_000)
    yield case("edge", "z-of-9", 1000, 20_000, 1430, 20_000, note="From z = 8.3 on, 1 - cdf is exactly 0.")
    yield case("edge", "z-of-minus-20", 6000, 50_000, 4050, 50_000, note="A p-value near 1e-88 is not 0.")
    yield case("edge", "p-value-of-1e-290", 100_000, 1_000_000, 111_230, 1_000_000, note="Far in the tail.")
    yield case("edge", "a-billion-visitors", 50_000_000, 1_000_000_000, 50_030_000, 1_000_000_000)
    yield case("edge", "one-visitor-each", 0, 1, 1, 1, note="The interval has no width, and is not cut off.")
    yield case("edge", "interval-beyond-one", 0, 2, 1, 2, 0.01, note="The upper end is larger than 1.")
    yield case("edge", "interval-below-minus-one", 2, 3, 0, 3, 1e-4)
    yield case(
        "edge", "alpha-1e-12", 120, 1000, 156, 1040, 1e-12, note="1 - alpha / 2 has four digits of its tail left."
    )
    yield case("edge", "alpha-0.9", 120, 1000, 156, 1040, 0.9, note="A narrow interval: q is 0.126.")
