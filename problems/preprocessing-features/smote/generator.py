from collections.abc import Iterator

import numpy as np
from kit import case

Draws = tuple[np.ndarray, np.ndarray, np.ndarray]


def draws(rng: np.random.Generator, m: int, s: int) -> Draws:
    """Bases, numbers of neighbours and gaps for s new rows."""
    return rng.integers(0, m, s), rng.integers(0, 60, s), rng.random(s)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 0.0], [4.0, 0.0], [0.0, 2.0], [0.0, 2.0]])
    yield case("sample", "worked-example", X, 2, np.array([0, 2, 1]), np.array([3, 0, 4]), np.array([0.5, 0.9, 0.25]))
    yield case("sample", "k-1", X, 1, np.array([0, 1, 3]), np.array([0, 7, 2]), np.array([0.25, 0.5, 0.75]))

    for m, d, k, s in [(10, 2, 3, 20), (40, 3, 5, 60), (100, 6, 5, 100), (60, 1, 4, 50), (25, 12, 10, 40)]:
        yield case("basic", f"{m}-rows-{d}d-k-{k}", rng.standard_normal((m, d)), k, *draws(rng, m, s))
    X = rng.standard_normal((200, 4)) * np.array([1.0, 10.0, 0.1, 3.0])
    yield case("basic", "unequal-scales", X, 5, *draws(rng, 200, 80))

    X = rng.standard_normal((12, 3))[rng.integers(0, 12, 40)]
    yield case(
        "edge",
        "duplicate-rows",
        X,
        4,
        *draws(rng, 40, 80),
        note="A duplicate in another row is a neighbour at distance 0.",
    )
    yield case(
        "edge",
        "last-duplicate-as-base",
        np.array([[1.0], [1.0], [1.0], [6.0]]),
        3,
        np.array([2] * 3),
        np.arange(3),
        np.full(3, 0.5),
    )
    yield case("edge", "all-rows-equal", np.full((5, 2), 3.0), 3, *draws(rng, 5, 12))
    yield case(
        "edge", "two-rows", rng.standard_normal((2, 3)), 5, *draws(rng, 2, 10), note="m = 2: k' is 1, whatever k is."
    )
    yield case("edge", "k-above-m", rng.standard_normal((5, 2)), 9, *draws(rng, 5, 30), note="k' = m - 1 = 4.")
    yield case("edge", "k-is-m-minus-1", rng.standard_normal((6, 2)), 5, *draws(rng, 6, 30))
    yield case("edge", "k-is-m", rng.standard_normal((6, 2)), 6, *draws(rng, 6, 30))
    grid = np.stack(np.meshgrid(np.arange(6.0), np.arange(6.0)), axis=-1).reshape(-1, 2)
    yield case(
        "edge", "grid", grid, 6, *draws(rng, 36, 120), note="On a grid most distances are ties: the lower row index."
    )
    yield case("edge", "grid-shuffled", grid[rng.permutation(36)], 3, *draws(rng, 36, 120))
    yield case("edge", "small-cube", rng.integers(0, 3, (300, 3)).astype(float), 12, *draws(rng, 300, 150))
    same, picks, gaps = np.full(30, 7), np.arange(30), rng.random(30)
    X = rng.standard_normal((20, 2))
    yield case("edge", "one-base-many-times", X, 6, same, picks, gaps)
    yield case("edge", "k-1", X, 1, *draws(rng, 20, 25))
    X = rng.standard_normal((80, 3))
    yield case(
        "edge", "offset-1e6", X + 1e6, 5, *draws(rng, 80, 100), note="Squared norms near 1e12, distances near 1."
    )
    yield case("edge", "offset-1e6-close-together", 0.001 * X - 1e6, 5, *draws(rng, 80, 100))
    yield case("edge", "grid-with-offset", grid + 1e6, 4, *draws(rng, 36, 80))
    around = (grid - 2.0)[1:]
    yield case("edge", "grid-around-0", around, 4, *draws(rng, 35, 120), note="The mean is no whole number.")
    yield case("edge", "gap-0", X, 3, rng.integers(0, 80, 5), np.arange(5), np.zeros(5), note="The base itself.")
    yield case("edge", "no-new-rows", X, 3, *draws(rng, 80, 0), note="s = 0: shape (0, 3).")
    yield case("edge", "one-new-row", X, 3, *draws(rng, 80, 1))
    base, pick, gap = draws(rng, 80, 40)
    yield case("edge", "strided", np.repeat(X, 2, axis=1)[:, ::2], 4, base[::-1], np.repeat(pick, 2)[::2], gap[::-1])
    yield case("edge", "fortran-order", np.asfortranarray(X), 4, base, pick + 10**9, gap, note="Huge picks.")

    for s in (5000, 7500, 10_000):
        yield case("speed", f"s-{s}", rng.standard_normal((1500, 8)), 5, *draws(rng, 1500, s), size=s)
