from collections.abc import Iterator

import numpy as np
from kit import case


def splits(rng: np.random.Generator, n: int, scale: float = 1.0) -> tuple[np.ndarray, np.ndarray, float, float]:
    """All cuts between n sorted rows, as the log-loss has them: gradients p - y, hessians p (1 - p)."""
    p = rng.uniform(0.05, 0.95, n)
    trend = np.linspace(-0.3, 0.3, n)
    g, h = scale * (p - (rng.random(n) < p + trend)), scale * p * (1 - p)
    return np.cumsum(g)[:-1], np.cumsum(h)[:-1], float(g.sum()), float(h.sum())


def cases(rng: np.random.Generator) -> Iterator[dict]:
    GL, HL = np.array([-6.0, -1.5, 4.0]), np.array([2.0, 3.0, 1.0])
    yield case("sample", "worked-example", GL, HL, -2.0, 6.0, 1.0, 1.0, 0.5, 2.0)
    yield case("sample", "without-penalties", GL, HL, -2.0, 6.0, 0.0, 0.0, 0.0, 0.0)

    for n, lam, alpha, gamma, least in [
        (8, 1.0, 0.0, 0.0, 0.0),
        (30, 0.5, 0.3, 0.1, 0.5),
        (100, 2.0, 1.0, 0.0, 3.0),
        (300, 0.0, 2.5, 1.0, 1.0),
        (60, 10.0, 0.1, 0.01, 0.0),
    ]:
        yield case("basic", f"n-{n}-lam-{lam:g}-alpha-{alpha:g}", *splits(rng, n), lam, alpha, gamma, least)
    n = 50
    counts = np.arange(1.0, n)
    residuals = np.cumsum(rng.normal(size=n))
    yield case(
        "basic",
        "squared-loss",
        residuals[:-1],
        counts,
        float(residuals[-1]),
        float(n),
        1.0,
        0.0,
        0.2,
        5.0,
        note="h = 1",
    )

    GL, HL = np.array([0.0, 3.0, -4.0, 2.0]), np.array([0.0, 4.0, 1.0, 2.0])
    yield case(
        "edge", "empty-sides-lam-0", GL, HL, 3.0, 4.0, 0.0, 0.0, 0.0, 0.0, note="h + lam = 0: weight and score 0."
    )
    yield case("edge", "gradient-on-no-hessian", np.array([1.0, -2.0]), np.zeros(2), 3.0, 4.0, 0.0, 0.5, 0.25, 0.0)
    yield case("edge", "node-without-hessian", np.array([1.0, -2.0]), np.zeros(2), 3.0, 0.0, 0.0, 0.0, 0.5, 0.0)
    yield case("edge", "node-without-hessian-lam-1", np.array([1.0, -2.0]), np.zeros(2), 3.0, 0.0, 1.0, 0.0, 0.5, 0.0)
    yield case("edge", "empty-sides-lam-1", GL, HL, 3.0, 4.0, 1.0, 0.25, 0.5, 0.0)
    yield case("edge", "empty-sides-too-light", GL, HL, 3.0, 4.0, 0.0, 0.0, 0.0, 1.0)
    GL, HL = np.array([-0.5, 0.5, 1.0, -1.0, 2.5, -2.5]), np.array([1.0, 2.0, 3.0, 3.0, 2.0, 1.0])
    yield case("edge", "sums-below-alpha", GL, HL, 0.25, 4.0, 1.0, 1.0, 0.125, 0.0, note="|g| <= alpha: weight 0.")
    yield case("edge", "everything-below-alpha", GL, HL, 0.25, 4.0, 1.0, 50.0, 0.125, 0.0)
    yield case("edge", "negative-node-sum", GL, HL, -7.5, 5.0, 0.5, 1.5, 0.0, 0.0)
    yield case("edge", "negative-gains", GL, HL, 0.25, 4.0, 1.0, 0.0, 25.0, 0.0, note="Reported as they are.")
    yield case(
        "edge",
        "weights-on-the-border",
        GL,
        HL,
        1.0,
        4.0,
        1.0,
        0.0,
        0.0,
        1.0,
        note="Equal to min_child_weight is allowed.",
    )
    yield case("edge", "border-at-2", GL, HL, 1.0, 4.0, 1.0, 0.0, 0.0, 2.0)
    yield case("edge", "all-too-light", GL, HL, 1.0, 4.0, 1.0, 0.5, 0.0, 2.5, note="-inf, but weights are reported.")
    yield case("edge", "no-candidates", np.empty(0), np.empty(0), 1.0, 4.0, 1.0, 0.5, 0.0, 1.0, note="m = 0.")
    yield case("edge", "one-candidate", np.array([3.0]), np.array([2.0]), -1.0, 4.0, 1.0, 0.5, 0.25, 1.0)
    yield case("edge", "tiny-hessians", *splits(rng, 20, scale=1e-5), 0.0, 0.0, 0.0, 0.0, note="lam = 0, h near 1e-5.")
    yield case(
        "edge", "hessians-near-1e-13", *splits(rng, 20, scale=1e-13), 0.0, 0.0, 0.0, 0.0, note="Tiny is not zero."
    )
    GL, HL, G, H = splits(rng, 40)
    yield case(
        "edge",
        "large-sums",
        GL + 100.0 * HL,
        HL,
        G + 100.0 * H,
        H,
        0.0,
        0.0,
        0.0,
        0.5,
        note="Large scores that nearly cancel.",
    )
    yield case("edge", "strided", np.repeat(GL, 2)[::2], HL[::-1][::-1], G, H, 1.0, 0.2, 0.1, 1.0)

    for m in (200_000, 300_000, 400_000):
        yield case("speed", f"m-{m}", *splits(rng, m + 1), 1.0, 0.5, 0.1, 1.0, size=m)
