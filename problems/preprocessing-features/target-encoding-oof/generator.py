from collections.abc import Iterator

import numpy as np
from kit import case

Rows = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def rows(rng: np.random.Generator, n: int, C: int, folds: int, t: int) -> Rows:
    """Categories 0 .. C - 1 with targets that depend on them, folds, and test categories up to C + 2."""
    cat = np.floor(C * rng.random(n) ** 1.5).astype(np.int64)
    y = rng.standard_normal(C)[cat] + 0.5 * rng.standard_normal(n)
    return cat, y, rng.permutation(np.arange(n) % folds), rng.integers(0, C + 3, t)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    cat, y = np.array([7, 7, 7, 4, 4]), np.array([1.0, 0.0, 1.0, 0.0, 4.0])
    fold = np.array([0, 0, 1, 1, 1])
    yield case("sample", "worked-example", cat, y, fold, np.array([4, 5]), 1.0)
    yield case("sample", "without-smoothing", cat, y, fold, np.array([4, 5, 7]), 0.0)

    for n, C, folds, t, m in [(20, 4, 4, 6, 1.0), (60, 8, 5, 20, 10.0), (200, 30, 5, 40, 2.5), (150, 5, 3, 10, 0.0)]:
        yield case("basic", f"n-{n}-{C}-categories-m-{m:g}", *rows(rng, n, C, folds, t), m)
    cat, y, fold, test = rows(rng, 120, 10, 4, 20)
    yield case("basic", "binary-targets", cat, (y > 0).astype(float), fold, test, 5.0)
    yield case("basic", "heavy-prior", cat, y, fold, test, 1000.0)

    yield case("edge", "unequal-folds", cat, y, (fold == 0).astype(np.int64), test, 3.0, note="Priors differ by fold.")
    cat, y, fold, test = rows(rng, 40, 6, 3, 12)
    fold[cat == 2] = 1
    yield case(
        "edge",
        "category-in-one-fold-only",
        cat,
        y,
        fold,
        test,
        2.0,
        note="Outside its fold the category does not occur: the prior.",
    )
    yield case("edge", "category-in-one-fold-only-m-0", cat, y, fold, test, 0.0, note="0/0 in the formula: the prior.")
    yield case(
        "edge", "every-row-its-own-category", rng.permutation(20), rng.random(20), np.arange(20) % 4, np.arange(25), 1.0
    )
    yield case("edge", "every-row-its-own-fold", cat, y, np.arange(40), test, 1.5, note="Leave one out.")
    yield case("edge", "every-row-its-own-fold-m-0", cat, y, np.arange(40), test, 0.0)
    yield case("edge", "one-category", np.full(12, 3), rng.random(12), np.arange(12) % 3, np.array([3, 2]), 4.0)
    yield case("edge", "all-test-categories-unseen", cat, y, fold, np.array([100, -1, 50]), 2.0)
    yield case("edge", "unseen-between-the-seen", 10 * cat, y, fold, np.array([-5, 5, 10, 11, 25, 30, 95]), 0.0)
    names = np.array([-(2**62), -7, 2**53, 2**53 + 1, 2**62, 0])
    yield case("edge", "negative-and-huge-codes", names[cat], y, fold, names[test % 6], 1.0)
    yield case("edge", "fold-ids-with-gaps", cat, y, np.array([-3, 10**12, 40])[fold], test, 1.0)
    yield case(
        "edge", "targets-near-1e6", cat, y + 1e6, fold, test, 2.0, note="The spread is a small part of the targets."
    )
    yield case("edge", "targets-near-minus-1e6-m-0", cat, y - 1e6, fold, test, 0.0)
    yield case("edge", "constant-targets", cat, np.full(40, 0.1), fold, test, 3.0)
    yield case("edge", "no-test-rows", cat, y, fold, np.zeros(0, np.int64), 1.0, note="t = 0: an empty array.")
    yield case("edge", "two-rows", np.array([1, 1]), np.array([2.0, 5.0]), np.array([0, 1]), np.array([1]), 1.0)
    yield case("edge", "tiny-m", cat, y, fold, test, 1e-6)
    yield case("edge", "fractional-m", cat, y, fold, test, 0.25)
    yield case("edge", "strided", np.repeat(cat, 2)[::2], y[::-1], np.repeat(fold, 3)[::3], test[::-1], 1.0)

    for n in (30_000, 60_000, 90_000):
        yield case("speed", f"n-{n}", *rows(rng, n, n // 5, 5, n // 5), 10.0, size=n)
