from collections.abc import Iterator

import numpy as np
from kit import case

nan = np.nan


def ratings(rng: np.random.Generator, users: int, items: int, share: float) -> np.ndarray:
    """Half stars from 0.5 to 5 with two hidden tastes; about this share of entries is rated, (users, items)."""
    taste = rng.standard_normal((users, 2)) @ rng.standard_normal((2, items))
    level = 3.0 + 0.6 * rng.standard_normal((users, 1))
    R = np.clip(np.round(2 * (level + taste + 0.4 * rng.standard_normal((users, items)))) / 2, 0.5, 5.0)
    return np.where(rng.random((users, items)) < share, R, nan)


def asked(rng: np.random.Generator, R: np.ndarray, p: int) -> np.ndarray:
    """Random pairs of a user and an item, (p, 2)."""
    return np.column_stack([rng.integers(0, n, p) for n in R.shape])


def cases(rng: np.random.Generator) -> Iterator[dict]:
    R = np.array([[5.0, 4, nan, 1], [4, 5, 2, 1], [1, 2, nan, 5], [nan, 1, 4, 4]])
    yield case("sample", "worked-example", R, np.array([[0, 2], [2, 2], [1, 1]]), 2, 1.0)
    yield case("sample", "no-shrinkage", R, np.array([[3, 0], [1, 0], [0, 0]]), 1, 0.0)

    for users, items, share, k, shrink in [(12, 6, 0.6, 3, 1.0), (30, 10, 0.5, 2, 5.0), (60, 25, 0.3, 5, 10.0)]:
        R = ratings(rng, users, items, share)
        yield case("basic", f"{users}x{items}-k-{k}", R, asked(rng, R, 40), k, shrink)
    R = ratings(rng, 40, 15, 0.15)
    yield case("basic", "few-ratings", R, asked(rng, R, 50), 4, 2.0, note="Many items share one user or none.")
    R = ratings(rng, 25, 12, 1.0)
    yield case("basic", "everything-rated", R, asked(rng, R, 40), 3, 3.0)
    R = ratings(rng, 30, 20, 0.5)
    yield case("basic", "every-user-and-item", R, np.argwhere(np.ones(R.shape, bool)), 6, 0.5)

    R = ratings(rng, 20, 8, 0.6)
    R[4] = nan
    cold = np.column_stack([np.full(8, 4), np.arange(8)])
    yield case("edge", "user-without-ratings", R, cold, 3, 1.0, note="The global mean of all ratings.")
    R = ratings(rng, 20, 8, 0.6)
    R[7] = np.where(np.isnan(R[7]), nan, 3.5)
    R[7, 2] = 3.5
    same = np.column_stack([np.full(8, 7), np.arange(8)])
    yield case("edge", "user-who-always-rates-the-same", R, same, 3, 1.0, note="All deviations are 0: the mean.")
    R = ratings(rng, 20, 8, 0.6)
    R[:, 5] = nan
    unseen = np.column_stack([np.arange(20), np.full(20, 5)])
    yield case("edge", "item-that-nobody-rated", R, unseen, 3, 1.0, note="No similar items: the user's mean.")
    R = ratings(rng, 20, 8, 0.6)
    R[:, 3] = nan
    R[[2, 9], 3] = 4.0
    R[2] = R[9] = np.where(np.isnan(R[2]), nan, 4.0)
    yield case("edge", "item-with-norm-0", R, asked(rng, R, 40), 3, 0.0, note="A column of zeros has no direction.")
    R = ratings(rng, 25, 9, 0.7)
    rated = np.argwhere(~np.isnan(R))
    yield case("edge", "already-rated", R, rated, 2, 1.0, note="An item is no neighbour of itself.")
    R = ratings(rng, 30, 8, 0.6)
    yield case("edge", "k-above-the-number-of-items", R, asked(rng, R, 40), 50, 1.0, note="All positive ones are used.")
    yield case("edge", "k-is-1", R, asked(rng, R, 40), 1, 1.0)
    yield case(
        "edge", "strong-shrinkage", R, asked(rng, R, 40), 3, 1000.0, note="Weights are small, their ratios are not."
    )
    yield case("edge", "no-shrinkage", R, asked(rng, R, 40), 3, 0.0)
    R = np.array([[nan, 1.0, 5, 3], [5, 5, 5, 1], [1, 1, 1, 4], [4.5, 5, 5, 2], [2, 1.5, 1.5, 5]])
    yield case(
        "edge",
        "two-equally-similar-items",
        R,
        np.array([[0, 0]]),
        1,
        1.0,
        note="Items 1 and 2 are equally similar to item 0: the lower index is the neighbour.",
    )
    R = np.array([[nan, 4.0, 1.5], [4, 5, 0.5], [0.5, 1.5, 5], [4, 0.5, 2.5]])
    yield case(
        "edge",
        "orthogonal-but-for-rounding",
        R,
        np.array([[0, 0]]),
        2,
        1.0,
        note="The deviations of items 0 and 1 have the product 0, in floats 1e-16: after rounding no item is similar.",
    )
    R = np.array([[nan, 3.0, 5], [5, 1, 2], [1, 5, 3.5], [4.5, 1.5, 2]])
    yield case("edge", "only-negative-similarities", R, np.array([[0, 0]]), 2, 1.0, note="The user's mean.")
    R = np.array([[5.0, nan, 1, 3], [nan, 2, 3.5, 5], [5, 1, nan, 2], [3, 5, 1, nan], [2.5, 4, nan, nan]])
    yield case(
        "edge",
        "users-who-rated-one-of-two",
        R,
        np.array([[0, 1], [1, 0], [2, 2], [3, 3], [4, 2], [4, 3]]),
        2,
        0.5,
        note="A column's norm is over everybody who rated that item, not only those who rated both.",
    )
    R = np.array([[2.0, 4, nan, nan], [nan, nan, 5, 1], [1, 5, nan, nan], [nan, nan, 2, 3.5]])
    yield case("edge", "items-without-a-common-user", R, np.array([[0, 2], [1, 0], [2, 3]]), 2, 0.0)
    R = np.array([[2.0, 3.0, nan, nan], [5, 1, 2, 4], [4, 2, nan, 3], [5, 4, 1, 2]])
    yield case("edge", "one-user-one-pair", R[1:2], np.array([[0, 3]]), 2, 1.0, note="U = 1.")
    yield case(
        "edge", "no-pairs", R, np.zeros((0, 2), np.int64), 2, 1.0, note="Nothing is asked: an array of shape (0,)."
    )
    yield case("edge", "the-same-pair-twice", R, np.array([[0, 3], [0, 2], [0, 3]]), 2, 1.0)
    R = ratings(rng, 24, 20, 0.5)
    yield case("edge", "strided", R[::2, ::2], np.array([[5, 1, 0], [3, 2, 0]]).T, 3, 1.0, note="Not contiguous.")

    for users in (300, 450, 600):
        R = ratings(rng, users, 300, 0.1)
        yield case("speed", f"users-{users}", R, asked(rng, R, users // 2), 20, 10.0, size=users)
