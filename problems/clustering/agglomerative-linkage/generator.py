from collections.abc import Iterator

import numpy as np
from kit import case

METHODS = ("single", "complete", "average", "ward")


def clouds(rng: np.random.Generator, n: int, d: int, k: int) -> np.ndarray:
    return rng.uniform(-8.0, 8.0, (k, d))[rng.integers(0, k, n)] + rng.normal(size=(n, d))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[0.0], [10.0], [1.0], [5.0], [12.0]]), "average")
    yield case("sample", "ward", np.array([[0.0, 0.0], [3.0, 4.0], [1.0, 0.0], [9.0, 9.0]]), "ward")

    for method in METHODS:
        yield case("basic", f"{method}-n-12", clouds(rng, 12, 2, 3), method)
        yield case("basic", f"{method}-n-70", clouds(rng, 70, 3, 4), method)

    for method in METHODS:
        yield case("edge", f"{method}-two-points", np.array([[0.0, 0.0], [3.0, 4.0]]), method, note="One join at 5.")
        uneven = np.concatenate([rng.normal(size=(30, 2)), rng.normal(size=(2, 2)) + 20.0, [[-40.0, 7.0]]])
        yield case("edge", f"{method}-uneven-sizes", uneven, method, note="Sizes 30, 2 and 1.")
        yield case("edge", f"{method}-on-a-line", rng.normal(size=(20, 1)), method)
        yield case("edge", f"{method}-offset-1e6", clouds(rng, 25, 2, 3) + 1e6, method, note="Far from the origin.")
    yield case("edge", "one-point", np.array([[1.0, 2.0]]), "average", note="Nothing to join: shape (0, 4).")
    yield case("edge", "one-point-ward", np.array([[1.0, 2.0]]), "ward")
    steps = np.cumsum(1.0 + 0.01 * rng.permutation(40))[:, np.newaxis]
    yield case("edge", "chain-single", rng.permutation(steps), "single", note="One cluster swallows point after point.")
    yield case("edge", "chain-complete", rng.permutation(steps), "complete")
    yield case(
        "edge", "growing-gaps", 1.5 ** np.arange(25.0)[::-1, np.newaxis], "average", note="Always the next point."
    )
    pair = np.array([[0.0, 0.0], [5.0, 1.0], [0.0, 0.0], [9.0, 4.0]])
    yield case("edge", "two-equal-points", pair, "ward", note="The first join has height 0.")
    yield case("edge", "many-dimensions", rng.normal(size=(30, 40)), "average")
    X = clouds(rng, 20, 3, 2)
    yield case("edge", "strided", np.repeat(X, 2, axis=1)[::-1, ::2], "ward")

    for n, method in ((600, "average"), (800, "ward"), (1_000, "complete")):
        yield case("speed", f"n-{n}-{method}", clouds(rng, n, 4, 6), method, size=n)
