from collections.abc import Iterator

import numpy as np
from kit import case

Data = tuple[np.ndarray, np.ndarray]


def noisy(rng: np.random.Generator, n: int, d: int) -> Data:
    """Columns with means other than zero, and labels that no hyperplane separates."""
    X = rng.standard_normal((n, d)) + rng.uniform(-1.0, 1.0, d)
    logits = X @ rng.standard_normal(d) / np.sqrt(d) + 0.7
    y = np.where(rng.random(n) < 1 / (1 + np.exp(-logits)), 1, -1)
    y[:2] = [1, -1]
    return X, y


def bound(X: np.ndarray, l2: float) -> float:
    """The Lipschitz constant of the gradient, for choosing rates."""
    return float(0.25 * np.linalg.norm(np.column_stack([X, np.ones(len(X))]), 2) ** 2 / len(X) + l2)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[2.0], [0.0], [1.0]]), np.array([1, -1, 1]), 0.5, 0.1, 2)
    yield case(
        "sample", "two-features", np.array([[1.0, 2], [3, 1], [-1, 0], [0, -2]]), np.array([1, -1, 1, -1]), 1.0, 0.0, 5
    )

    for n, d, lr, l2, iters in [
        (20, 2, 0.5, 0.1, 10),
        (50, 5, 0.3, 0.01, 40),
        (100, 8, 0.2, 1.0, 30),
        (200, 3, 1.0, 0.0, 60),
        (30, 20, 0.1, 0.05, 25),
    ]:
        yield case("basic", f"{n}x{d}-{iters}-steps", *noisy(rng, n, d), lr, l2, iters)
    X, y = noisy(rng, 60, 4)
    yield case("basic", "rate-1-over-lipschitz", X, y, 1 / bound(X, 0.2), 0.2, 50)

    X, y = noisy(rng, 40, 3)
    yield case("edge", "no-steps", X, y, 0.5, 0.1, 0, note="iters = 0: zeros, and one loss.")
    yield case("edge", "one-step", X, y, 0.5, 0.1, 1, note="Two losses: before the step and after it.")
    yield case("edge", "l2-zero", X, y, 0.4, 0.0, 30)
    yield case("edge", "large-l2", X, y, 0.1, 5.0, 30, note="A strong penalty pulls w to 0, but not b.")
    yield case(
        "edge",
        "unbalanced-labels-large-l2",
        X,
        np.where(np.arange(40) < 36, 1, -1),
        0.15,
        3.0,
        60,
        note="Nine in ten are positive: b must be free to say so.",
    )
    yield case("edge", "zero-rate", X, y, 0.0, 0.1, 3, note="lr = 0: nothing moves, all losses are equal.")

    signs = np.where(np.arange(30) % 3 == 0, 1, -1)
    apart = rng.uniform(1.0, 2.0, (30, 2)) * signs[:, np.newaxis]
    yield case(
        "edge",
        "separable-large-rate",
        apart,
        signs,
        1000.0,
        0.0,
        20,
        note="Separable data and lr = 1000: margins in the thousands, losses near 0, no overflow.",
    )
    yield case("edge", "separable-many-steps", apart, signs, 5.0, 0.0, 300)
    flipped = signs.copy()
    flipped[[1, 3]] *= -1
    yield case(
        "edge",
        "large-margins-on-the-wrong-side",
        apart,
        flipped,
        2000.0,
        0.0,
        2,
        note="Two labels are wrong and the rate is huge: the loss is in the hundreds, and finite.",
    )
    X, y = noisy(rng, 50, 3)
    yield case(
        "edge",
        "features-of-size-1e3",
        1e3 * X,
        y,
        0.01,
        0.0,
        3,
        note="Features of size 1000: margins in the thousands of either sign.",
    )
    yield case("edge", "features-of-size-1e3-small-rate", 1e3 * X, y, 1 / bound(1e3 * X, 0.0), 0.0, 30)
    yield case("edge", "features-of-size-1e-3", 1e-3 * X, y, 1.0, 0.0, 20)
    yield case("edge", "features-far-from-zero", X + 50.0, y, 1 / bound(X + 50.0, 0.1), 0.1, 25)

    yield case("edge", "only-positives", X, np.ones(50, dtype=np.int64), 0.5, 0.1, 40, note="A single class.")
    yield case("edge", "only-negatives", X, -np.ones(50, dtype=np.int64), 0.5, 0.1, 40, note="A single class.")
    yield case("edge", "one-row", np.array([[1.0, -2.0, 0.5]]), np.array([-1]), 0.3, 0.2, 10, note="n = 1.")
    yield case("edge", "one-row-one-column", np.array([[0.0]]), np.array([1]), 1.0, 0.0, 4)
    yield case("edge", "one-column", *noisy(rng, 25, 1), 0.5, 0.1, 20)
    yield case("edge", "all-features-zero", np.zeros((7, 2)), np.array([1, 1, -1, 1, -1, 1, 1]), 1.0, 0.1, 30)
    yield case("edge", "more-columns-than-rows", *noisy(rng, 8, 30), 0.1, 0.1, 25)
    yield case("edge", "duplicate-columns", np.column_stack([X, X]), y, 0.2, 0.1, 20)
    centred = np.repeat(np.arange(-4.0, 5.0), 2)[:, np.newaxis]  # the sum is 0
    yield case(
        "edge",
        "opposite-columns",
        np.column_stack([centred, -centred]),
        np.where(np.arange(18) % 5 < 3, 1, -1),
        0.1,
        0.1,
        15,
        note="The leading eigenvector is (1, -1, 0): a power iteration that begins with ones never finds it.",
    )
    yield case("edge", "strided-input", np.repeat(X, 2, axis=1)[:, ::2], np.repeat(y, 2)[::2], 0.3, 0.1, 15)
    yield case("edge", "fortran-order", np.asfortranarray(X), y, 0.3, 0.1, 15)

    for n in (20_000, 30_000, 40_000):
        yield case("speed", f"n-{n}", *noisy(rng, n, 30), 0.2, 0.01, 25, size=n)
