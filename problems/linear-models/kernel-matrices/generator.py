from collections.abc import Iterator

import numpy as np
from kit import case


def rows(rng: np.random.Generator, n: int, m: int, d: int) -> tuple[np.ndarray, np.ndarray]:
    """X (n, d) and Z (m, d) with columns of different means."""
    means = rng.uniform(-1.0, 1.0, d)
    return means + rng.standard_normal((n, d)), means + rng.standard_normal((m, d))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 0.0], [2.0, 2.0]])
    Z = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
    yield case("sample", "worked-example", X, Z, "rbf", None, 3, 1.0)
    yield case("sample", "polynomial", X, Z, "poly", 0.5, 2, 1.0)

    yield case("basic", "linear", *rows(rng, 6, 9, 4), "linear")
    yield case("basic", "rbf-default-gamma", *rows(rng, 12, 7, 3), "rbf")
    yield case("basic", "rbf-gamma-0.3", *rows(rng, 20, 15, 5), "rbf", 0.3)
    yield case("basic", "poly-defaults", *rows(rng, 8, 11, 4), "poly")
    yield case("basic", "poly-degree-2-homogeneous", *rows(rng, 10, 10, 3), "poly", 1.5, 2, 0.0)
    yield case("basic", "poly-degree-5", *rows(rng, 10, 6, 6), "poly", None, 5, -0.5)
    X, Z = rows(rng, 15, 4, 2)
    apart = np.array([0.0, 9.0])
    yield case("basic", "rbf-columns-with-different-means", X + apart, Z + apart, "rbf")

    X, _ = rows(rng, 18, 1, 4)
    yield case("edge", "rbf-with-itself", X, X.copy(), "rbf", note="The diagonal is 1.")
    yield case("edge", "rbf-with-itself-gamma-10", X, X.copy(), "rbf", 10.0)
    X, Z = rows(rng, 12, 14, 3)
    far = 1e6 * np.array([1.0, -1.0, 0.5])
    yield case("edge", "rbf-offset-1e6", X + far, Z + far, "rbf", 0.5, note="A common shift changes no distance.")
    yield case("edge", "rbf-offset-1e6-default-gamma", X + 1e6, Z + 1e6, "rbf")
    twins = X + far
    yield case(
        "edge",
        "near-duplicates-offset-1e6",
        twins,
        twins + 1e-3 * rng.standard_normal(X.shape),
        "rbf",
        5.0,
        note="Rows 0.001 apart at 1e6.",
    )
    yield case("edge", "rbf-small-scale", 1e-7 * X, 1e-7 * Z, "rbf", note="Entries near 1e-7 that are not all equal.")
    yield case("edge", "rbf-constant-tenths", np.full((1, 7), 0.1), 0.1 * rng.random((4, 7)), "rbf", note="gamma is 1.")
    yield case("edge", "rbf-constant-zero", np.zeros((3, 2)), rng.standard_normal((4, 2)), "rbf")
    yield case("edge", "poly-constant", np.full((3, 2), 2.5), rng.standard_normal((4, 2)), "poly")
    yield case("edge", "rbf-one-entry", np.array([[3.0]]), np.array([[2.0], [3.0]]), "rbf")
    yield case("edge", "rbf-equal-rows", np.tile([1.0, 2.0, 4.0], (3, 1)), Z, "rbf")
    yield case("edge", "rbf-underflow", X, Z + 60.0, "rbf", 1.0, note="exp(-10000) is 0.")
    yield case("edge", "rbf-nearly-underflow", X[:, :1], X[:, :1] + 4.0, "rbf", 1.0)
    yield case("edge", "rbf-tiny-gamma", X, Z, "rbf", 1e-9)
    yield case("edge", "linear-ignores-gamma", X, Z, "linear", 7.0, 2, 5.0)
    yield case("edge", "linear-offset", X + 1e3, Z + 1e3, "linear", note="A shift changes products.")
    yield case("edge", "poly-degree-1", X, Z, "poly", 2.0, 1, 0.25)
    yield case("edge", "one-row-each", X[:1], Z[:1], "rbf", 0.2)
    for kind in ("RBF", "gaussian", ""):
        yield case("edge", f"unknown-kind-{kind or 'empty'}".lower(), X, Z, kind, note="Only three names are known.")
    yield case("edge", "strided", np.asfortranarray(X), np.repeat(Z, 2, axis=1)[:, ::2], "rbf")

    for n in (600, 800, 1000):
        yield case("speed", f"n-{n}", *rows(rng, n, n, 80), "rbf", size=n)
