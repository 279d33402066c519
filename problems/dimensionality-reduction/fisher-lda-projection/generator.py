from collections.abc import Iterator

import numpy as np
from kit import case

Data = tuple[np.ndarray, np.ndarray]


def groups(rng: np.random.Generator, counts: list[int], d: int, apart: float = 2.0) -> Data:
    """Classes of these sizes with a common covariance, their rows mixed. X (n, d), y (n,)."""
    mix = rng.standard_normal((d, d)) / np.sqrt(d) + np.eye(d)
    # Means that differ less and less from axis to axis keep the eigenvalues apart.
    means = rng.standard_normal((len(counts), d)) * apart / (1.0 + np.arange(d))
    y = rng.permutation(np.repeat(np.arange(len(counts)), counts))
    return means[y] + rng.standard_normal((len(y), d)) @ mix + 5.0, y


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 1.0], [2.0, 1.0], [1.0, 0.0], [1.0, 2.0], [7.0, 0.0], [7.0, 2.0]])
    y = np.array([0, 0, 0, 0, 1, 1])
    yield case("sample", "worked-example", X, y, 1, 0.0)
    yield case("sample", "one-direction-too-many", X, y, 2, 0.0)

    for counts, d, k in [([20, 20], 3, 1), ([30, 30, 30], 4, 2), ([15, 25, 40, 20], 6, 3), ([50] * 5, 8, 2)]:
        yield case("basic", f"{len(counts)}-classes-d-{d}-k-{k}", *groups(rng, counts, d), k)
    yield case("basic", "reg-0", *groups(rng, [40, 30, 20], 5), 2, 0.0)
    yield case("basic", "reg-0.1", *groups(rng, [40, 30, 20], 5), 2, 0.1, note="Enough regularisation to be seen.")

    yield case("edge", "unbalanced", *groups(rng, [200, 12, 5], 4), 2, note="Large classes weigh more in S_b.")
    yield case("edge", "unbalanced-two-classes", *groups(rng, [90, 10], 3), 1, 0.01)
    yield case("edge", "class-of-one-row", *groups(rng, [20, 15, 1], 3), 2, note="A single row has no scatter.")
    X, y = groups(rng, [18, 24, 30], 4)
    names = np.array(["setosa", "Versicolor", "a virginica"])
    yield case("edge", "labels-are-texts", X, names[y], 2, note="Labels may be texts.")
    yield case("edge", "labels-with-gaps", X, np.array([-7, 1000, 3])[y], 2, note="Labels are names, not indices.")
    yield case("edge", "k-is-number-of-classes", X, y, 3, note="There are at most C - 1 directions.")
    yield case("edge", "one-class", X, np.zeros(len(X), np.int64), 1, note="One class: nothing to separate.")
    collinear = np.column_stack([X, X[:, 0] - 2.0 * X[:, 2]])
    yield case("edge", "collinear-columns", collinear, y, 2, note="S_w is singular; reg makes S definite.")
    yield case("edge", "equal-columns-reg-0.001", np.column_stack([X, X[:, 1]]), y, 2, 1e-3)
    yield case("edge", "more-columns-than-rows", *groups(rng, [6, 7, 5], 40), 2, 1e-3, note="n < d.")
    yield case("edge", "more-columns-than-rows-two-classes", *groups(rng, [5, 4], 30), 1, 1e-2)
    X, y = groups(rng, [30, 20, 25], 4)
    yield case("edge", "far-from-the-origin", X + 1e5, y, 2, note="Scatters do not change under a shift.")
    yield case("edge", "small-units", 1e-3 * X, y, 2, 0.01, note="reg is relative to the trace.")
    yield case("edge", "columns-on-different-scales", X * np.array([0.1, 1.0, 30.0, 5.0]), y, 2)
    yield case("edge", "one-column", X[:, :1], y, 1, 0.05)
    yield case("edge", "strided", np.asfortranarray(np.repeat(X, 2, axis=0))[::2], np.repeat(y, 2)[::2], 1)

    for n in (10_000, 15_000, 20_000):
        X, y = groups(rng, [n // 8] * 8, 50, 6.0)
        yield case("speed", f"n-{n}", X, y, 3, size=n)
