from collections.abc import Iterator

import numpy as np
from kit import case


def masks(rng: np.random.Generator, m: int, d: int, kept: float = 0.5) -> np.ndarray:
    """The instance itself, and m - 1 neighbours that keep each feature with this probability, (m, d)."""
    Z = (rng.random((m, d)) < kept).astype(np.int64)
    Z[0] = 1
    return Z


def model(rng: np.random.Generator, Z: np.ndarray, bend: float = 1.0) -> np.ndarray:
    """Outputs that are nearly linear in the mask, plus a bend, (m,)."""
    d = Z.shape[1]
    return Z @ rng.standard_normal(d) + bend * np.tanh(Z @ rng.standard_normal(d)) + 0.5


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[1, 1], [0, 1], [1, 0], [0, 0]]),
        np.array([4.0, 1.0, 3.0, 2.0]),
        1.0,
        0.5,
    )
    yield case("sample", "one-feature", np.array([[1], [0]]), np.array([2.0, 1.0]), 2.0, 0.0)

    for m, d, width, lam in [(20, 3, 1.0, 1.0), (60, 5, 0.75, 0.1), (200, 10, 2.0, 0.01), (100, 4, 0.5, 1e-3)]:
        Z = masks(rng, m, d)
        yield case("basic", f"{m}x{d}-width-{width:g}", Z, model(rng, Z), width, lam)
    Z = masks(rng, 150, 8, 0.8)
    yield case("basic", "strong-penalty", Z, model(rng, Z, 3.0), 3.0, 50.0, note="lam = 50: all but the mean shrinks.")
    Z = masks(rng, 80, 6, 0.3)
    yield case("basic", "strongly-bent", Z, model(rng, Z, 8.0), 1.5, 0.2, note="No linear model fits well here.")

    Z = masks(rng, 40, 4)
    yield case("edge", "no-penalty", Z, model(rng, Z), 1.0, 0.0, note="lam = 0: ordinary weighted least squares.")
    yield case(
        "edge", "exactly-linear", Z, Z @ np.array([2.0, -1.0, 0.5, 0.0]) + 7.0, 1.2, 0.0, note="weighted_r2 is 1."
    )
    Z = masks(rng, 30, 5)
    Z[:, 2] = 1
    yield case("edge", "feature-always-kept", Z, model(rng, Z), 1.0, 0.3, note="A constant column gets coefficient 0.")
    Z = masks(rng, 25, 3)
    yield case(
        "edge", "constant-output", Z, np.full(25, 0.1), 0.8, 0.1, note="All outputs are 0.1: weighted_r2 is 1.0."
    )
    yield case("edge", "all-outputs-zero", Z, np.zeros(25), 0.8, 0.0)
    Z = masks(rng, 6, 15)
    yield case("edge", "fewer-rows-than-features", Z, model(rng, Z), 2.5, 0.4, note="m < d: the penalty decides.")
    Z = masks(rng, 60, 4)
    yield case("edge", "narrow-kernel", Z, model(rng, Z), 0.25, 1e-8, note="A neighbour weighs 1e-7, the instance 1.")
    yield case(
        "edge",
        "kernel-that-sees-only-the-instance",
        Z,
        model(rng, Z),
        0.02,
        0.5,
        note="Every other weight underflows to 0: the rows that count all have the same output.",
    )
    yield case("edge", "wide-kernel", Z, model(rng, Z), 1e4, 1.0, note="All rows weigh the same.")
    yield case("edge", "only-the-instance", np.ones((1, 3), np.int64), np.array([0.7]), 0.75, 1.0, note="m = 1.")
    Z = np.ones((8, 2), np.int64)
    yield case("edge", "all-rows-are-the-instance", Z, np.full(8, 2.3), 1.0, 0.1)
    yield case("edge", "noisy-model-at-the-instance", Z, rng.standard_normal(8), 1.0, 0.1, note="weighted_r2 is 0.")
    Z = masks(rng, 50, 5)
    yield case("edge", "outputs-near-1e6", Z, 1e6 + model(rng, Z), 1.0, 0.1, note="Only the differences are explained.")
    yield case("edge", "outputs-near-1e-6", Z, 1e-6 * model(rng, Z), 1.0, 0.1, note="R squared has no unit.")
    Z = np.repeat(masks(rng, 9, 3), 4, axis=0)
    yield case("edge", "repeated-rows", Z, model(rng, Z) + 0.1 * rng.standard_normal(36), 1.0, 0.2)
    Z = masks(rng, 60, 8)
    yield case("edge", "strided", Z[::2, ::2], model(rng, Z)[::2], 1.0, 0.2, note="Not contiguous.")

    for m in (15_000, 22_500, 30_000):
        Z = masks(rng, m, 32, 0.7)
        yield case("speed", f"m-{m}", Z, model(rng, Z), 4.0, 1.0, size=m)
