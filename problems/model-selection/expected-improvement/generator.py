from collections.abc import Iterator

import numpy as np
from kit import case

Candidates = tuple[np.ndarray, np.ndarray]


def candidates(rng: np.random.Generator, m: int, scale: float = 1.0) -> Candidates:
    """Means around 0 and standard deviations around 1, both times scale."""
    return scale * rng.standard_normal(m), scale * rng.gamma(2.0, 0.5, m)


def at(z: np.ndarray, sigma: np.ndarray) -> Candidates:
    """Candidates that lie z standard deviations from a best of 0, minimising."""
    return -z * sigma, sigma


def cases(rng: np.random.Generator) -> Iterator[dict]:
    mu, sigma = np.array([1.0, 2.0, 0.5, 9.0]), np.array([0.5, 2.0, 0.0, 0.2])
    yield case("sample", "worked-example", mu, sigma, 1.0, 0.0, False)
    yield case("sample", "maximize", mu, sigma, 1.0, 0.1, True)

    for m, best, xi, maximize in [
        (5, 0.0, 0.0, False),
        (30, -1.0, 0.0, False),
        (30, 1.0, 0.0, True),
        (80, -2.0, 0.1, False),
    ]:
        how = "maximizing" if maximize else "minimizing"
        yield case("basic", f"{m}-candidates-{how}", *candidates(rng, m), best, xi, maximize)
    yield case("basic", "defaults", *candidates(rng, 20), -0.5)
    yield case("basic", "maximizing-with-xi", *candidates(rng, 40, 10.0), 12.0, 1.5, maximize=True)
    yield case("basic", "small-scale", *candidates(rng, 25, 1e-3), -1e-3)

    mu = np.array([0.5, 1.0, 1.5, 0.2, 3.0])
    yield case("edge", "sigma-0-both-sides", mu, np.zeros(5), 1.0, note="Certain gains, and certain losses: -inf.")
    yield case("edge", "sigma-0-maximizing", mu, np.zeros(5), 1.0, 0.25, True)
    yield case("edge", "sigma-0-all-worse", mu + 2.0, np.zeros(5), 1.0, note="Every logarithm is -inf: index 0.")
    yield case("edge", "sigma-0-mixed", mu, np.array([0.0, 0.3, 0.0, 0.1, 2.0]), 0.1)
    yield case(
        "edge",
        "z-near-minus-30",
        *at(np.array([-29.0, -31.0, -28.5, -30.0]), np.array([1.0, 2.0, 0.1, 0.5])),
        0.0,
        note="ei is about 1e-190 and z Phi(z) + phi(z) cancels.",
    )
    z = np.linspace(-100.0, -40.0, 31)
    yield case(
        "edge",
        "underflow-everywhere",
        *at(z, np.full(31, 0.7)),
        0.0,
        note="Every ei is 0 in floats. One is the largest.",
    )
    yield case("edge", "underflow-unequal-sigma", *at(z[::-1], rng.gamma(2.0, 3.0, 31)), 0.0)
    yield case("edge", "z-down-to-minus-1000", *at(np.array([-1000.0, -300.0, -999.0]), np.array([1.0, 1.0, 9.0])), 0.0)
    yield case("edge", "every-z-from-minus-60-to-10", *at(np.arange(-60.0, 10.5, 0.5), np.full(141, 2.0)), 0.0)
    yield case("edge", "moderate-tail", *at(np.array([-4.0, -6.0, -8.0, -10.0, -12.0, -15.0]), np.ones(6)), 0.0)
    yield case(
        "edge", "large-z", *at(np.array([8.0, 40.0, 200.0]), np.array([1.0, 0.1, 0.01])), 0.0, note="ei is the gain."
    )
    yield case("edge", "tiny-sigma", np.array([0.9, 1.1, 1.0]), np.full(3, 1e-8), 1.0)
    yield case("edge", "ties", np.array([2.0, 1.0, 1.0, 2.0]), np.full(4, 0.5), 1.5, note="The lowest index of two.")
    yield case("edge", "one-candidate", np.array([3.0]), np.array([0.5]), 1.0)
    yield case("edge", "large-xi", *candidates(rng, 12), 0.0, 25.0, note="No candidate is expected to gain that much.")
    yield case("edge", "negative-xi", *candidates(rng, 12), 0.0, -0.5)
    mu, sigma = candidates(rng, 16)
    yield case("edge", "strided", np.repeat(mu, 2)[::2], sigma[::-1], 0.3, 0.0, True)
    yield case("edge", "z-0", np.full(3, 2.0), np.array([0.1, 3.0, 1.0]), 2.0, note="ei is sigma phi(0).")

    for m in (50_000, 100_000, 150_000):
        mu, sigma = candidates(rng, m, 3.0)
        yield case("speed", f"m-{m}", mu + 20.0, sigma, 0.0, 0.01, size=m)
