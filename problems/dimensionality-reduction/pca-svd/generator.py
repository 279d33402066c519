from collections.abc import Iterator

import numpy as np
from kit import case


def spectrum(rng: np.random.Generator, n: int, d: int, spreads: np.ndarray) -> np.ndarray:
    """n points whose components have exactly these standard deviations; column means other than zero."""
    r = len(spreads)
    U = np.linalg.qr(np.column_stack([np.ones(n), rng.standard_normal((n, r))]))[0][:, 1:]  # (n, r), centred
    V = np.linalg.qr(rng.standard_normal((d, r)))[0]  # (d, r)
    return U * (spreads * np.sqrt(n - 1)) @ V.T + rng.uniform(-3.0, 3.0, d)


def falling(r: int, first: float = 5.0, last: float = 0.5) -> np.ndarray:
    """r spreads in equal proportions from first to last."""
    return np.geomspace(first, last, r)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[2.0, 1.0], [4.0, 3.0], [6.0, 2.0], [8.0, 6.0]]), 1)
    yield case("sample", "variance-target", np.array([[2.0, 1.0], [4.0, 3.0], [6.0, 2.0], [8.0, 6.0]]), 0.95)

    yield case("basic", "30x4-k-2", spectrum(rng, 30, 4, falling(4)), 2)
    yield case("basic", "100x10-k-5", spectrum(rng, 100, 10, falling(10)), 5)
    yield case("basic", "50x6-all-components", spectrum(rng, 50, 6, falling(6)), 6)
    yield case("basic", "40x8-target-0.9", spectrum(rng, 40, 8, falling(8)), 0.9)
    yield case("basic", "200x20-target-0.5", spectrum(rng, 200, 20, falling(20)), 0.5)
    yield case("basic", "20x60-k-7", spectrum(rng, 20, 60, falling(19)), 7)
    yield case("basic", "15x40-target-0.8", spectrum(rng, 15, 40, falling(14)), 0.8)

    yield case(
        "edge",
        "d-20000-n-200",
        spectrum(rng, 200, 20_000, falling(12, 40.0, 4.0)),
        4,
        note="20000 columns: the covariance matrix would have 3.2 GB.",
    )
    yield case(
        "edge",
        "n-12000-d-8",
        spectrum(rng, 12_000, 8, falling(8)),
        3,
        note="12000 rows: the full U of the SVD would have 1.1 GB.",
    )

    flat = spectrum(rng, 25, 5, falling(4))
    yield case(
        "edge",
        "dependent-columns-all-components",
        flat,
        5,
        note="Five columns of rank 4: the last variance is 0, its component a unit vector all the same.",
    )
    yield case("edge", "dependent-columns-target-0.999", flat, 0.999)
    yield case(
        "edge",
        "as-many-points-as-columns",
        spectrum(rng, 6, 6, falling(5)),
        6,
        note="n = d: centring takes one dimension away, so the last variance is 0.",
    )
    yield case("edge", "two-points-in-the-plane", np.array([[1.0, 2.0], [4.0, 6.0]]), 2, note="n = 2: rank 1, k = 2.")
    yield case("edge", "two-points-in-five-dimensions", rng.standard_normal((2, 5)), 1)
    line = np.arange(7.0)[:, np.newaxis] * np.array([3.0, -4.0])
    yield case("edge", "points-on-a-line", line, 2, note="All variance along one direction.")
    yield case("edge", "points-on-a-line-target", line, 0.9999999)
    X = spectrum(rng, 40, 3, falling(3))
    yield case("edge", "constant-column", np.column_stack([X, np.full(40, 7.0)]), 4, note="A column without variance.")

    cross = np.array([[2.0, 0.0], [-2.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    yield case(
        "edge",
        "target-met-exactly-by-the-first",
        cross + 5.0,
        0.8,
        note="The first component explains exactly 80 %: it is enough for 0.8.",
    )
    yield case("edge", "target-just-missed-by-the-first", cross + 5.0, 0.8 + 5e-10, note="80 % is just too little.")
    axes = np.concatenate([np.diag(np.sqrt([7.0, 2.0, 1.0])), -np.diag(np.sqrt([7.0, 2.0, 1.0]))])
    yield case(
        "edge",
        "target-met-exactly-by-two",
        axes,
        0.9,
        note="0.7 + 0.2 reaches 0.9, though not in floats: a target is met up to 1e-12.",
    )
    yield case("edge", "target-met-exactly-by-one-of-three", axes, 0.7)
    yield case("edge", "tiny-target", X, 0.01, note="Even the smallest target takes one component.")
    yield case("edge", "target-near-one", spectrum(rng, 60, 5, falling(5, 3.0, 1.0)), 0.999999)

    scales = np.array([1e-2, 1e3, 1.0, 30.0])
    yield case(
        "edge",
        "columns-on-different-scales",
        rng.standard_normal((50, 4)) * scales,
        3,
        note="No scaling: the column with the largest units leads.",
    )
    yield case("edge", "columns-on-different-scales-target", rng.standard_normal((50, 4)) * scales[::-1], 0.9995)
    yield case(
        "edge",
        "data-with-mean-1e6",
        spectrum(rng, 80, 6, falling(6)) + 1e6,
        4,
        note="Means of a million, spreads of about one.",
    )
    yield case("edge", "data-with-mean-1e6-target", spectrum(rng, 30, 50, falling(20)) - 1e6, 0.7)
    yield case("edge", "tiny-data", 1e-3 * spectrum(rng, 30, 4, falling(4)), 3)

    yield case("edge", "one-column", rng.standard_normal((12, 1)) + 4.0, 1, note="d = 1.")
    yield case("edge", "k-is-1", X, 1)
    yield case("edge", "k-is-1-of-many-columns", spectrum(rng, 10, 80, falling(9)), 1)
    yield case("edge", "strided-input", np.repeat(X, 2, axis=1)[:, ::2], 2)
    yield case("edge", "fortran-order", np.asfortranarray(X), 0.9)

    for d in (2000, 2500, 3000):
        target = 0.8 if d == 2500 else 10
        yield case("speed", f"d-{d}", spectrum(rng, 200, d, falling(60, 9.0, 0.9)), target, size=d)
