from collections.abc import Iterator

import numpy as np
from kit import case


def observed(rng: np.random.Generator, n: int, effect: float, pull: float, miss: float = 0.3) -> tuple[np.ndarray, ...]:
    """Units whose confounder moves treatment (by `pull`) and outcome; outcome models that miss by `miss`."""
    z = rng.standard_normal(n)
    e = 1 / (1 + np.exp(-pull * z))
    t = (rng.random(n) < e).astype(np.int64)
    t[:4] = 0, 1, 0, 1
    m0 = 1.0 + z + miss * rng.standard_normal(n)
    return 1.0 + z + effect * t + rng.standard_normal(n), t, e, m0, m0 + effect + miss * rng.standard_normal(n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([3.0, 5.0, 2.0, 1.0]),
        np.array([1, 1, 0, 0]),
        np.array([0.5, 0.8, 0.5, 0.05]),
        np.array([1.0, 2.0, 2.0, 1.0]),
        np.array([3.0, 4.0, 4.0, 2.0]),
        0.1,
    )
    yield case("sample", "eight-units", *(np.round(v, 1) for v in observed(rng, 8, 1.0, 0.5)), 0.2)

    for n, effect, pull, clip in [
        (20, 1.0, 0.5, 0.05),
        (100, 0.3, 1.0, 0.02),
        (400, -0.5, 2.0, 0.1),
        (60, 0.0, 1.0, 0.01),
    ]:
        yield case("basic", f"n-{n}", *observed(rng, n, effect, pull), clip)
    yield case("basic", "bad-outcome-model", *observed(rng, 150, 0.5, 1.0, miss=3.0), 0.05)

    y, t, e, m0, m1 = observed(rng, 80, 1.0, 1.0)
    yield case("edge", "constant-propensity", y, t, np.full(80, 0.5), m0, m1, 0.1, note="As if randomised.")
    yield case(
        "edge", "extreme-propensities", y, t, np.where(t == 1, 1e-6, 1 - 1e-6), m0, m1, 0.05, note="All clipped."
    )
    yield case("edge", "propensities-of-0-and-1", y, t, np.where(e < 0.5, 0.0, 1.0), m0, m1, 0.02)
    yield case("edge", "treated-with-propensity-1", y, t, t.astype(float), m0, m1, 0.1, note="Clipped to 0.9.")
    yield case("edge", "clip-near-one-half", y, t, e, m0, m1, 0.49)
    yield case("edge", "clip-below-all", y, t, 0.3 + 0.4 * e, m0, m1, 1e-9, note="Nothing to clip.")
    exact = m0 + t * (m1 - m0)
    yield case("edge", "perfect-outcome-model", exact, t, e, m0, m1, 0.05, note="aipw is the mean of m1 - m0.")
    yield case("edge", "no-outcome-model", y, t, e, np.zeros(80), np.zeros(80), 0.05, note="aipw equals ipw.")
    yield case("edge", "shifted-by-100", y + 100, t, e, m0 + 100, m1 + 100, 0.05, note="ipw moves, the others don't.")
    yield case("edge", "offset-1e5", y + 1e5, t, e, m0 + 1e5, m1 + 1e5, 0.05)
    yield case("edge", "boolean-treatment", y, t.astype(bool), e, m0, m1, 0.05)
    yield case("edge", "constant-outcome", np.full(80, 2.0), t, e, m0, m1, 0.05)
    yield case("edge", "two-treated", y, (np.arange(80) < 2).astype(np.int64), e, m0, m1, 0.05)
    yield case("edge", "two-untreated", y, (np.arange(80) > 1).astype(np.int64), e, m0, m1, 0.05)
    yield case("edge", "nobody-treated", y, np.zeros(80, np.int64), e, m0, m1, 0.05, note="ValueError.")
    yield case("edge", "all-treated", y, np.ones(80, dtype=bool), e, m0, m1, 0.05, note="ValueError.")
    none = np.zeros(0)
    yield case("edge", "no-units", none, np.zeros(0, np.int64), none, none, none, 0.05, note="ValueError.")
    yield case("edge", "strided", y[::-1], t[::-1], e[::-1], m0[::-1], m1[::-1], 0.05, note="Not contiguous.")

    for n in (100_000, 150_000, 200_000):
        yield case("speed", f"n-{n}", *observed(rng, n, 0.2, 1.0), 0.01, size=n)
