from collections.abc import Iterator

import numpy as np
from kit import case


def observed(rng: np.random.Generator, n_users: int, n_items: int, m: int, f: int) -> tuple:
    """m ratings of a noisy low-rank matrix, in random order: users, items, ratings, n_users, V0."""
    users, items = rng.integers(0, n_users, m), rng.integers(0, n_items, m)
    P, Q = rng.standard_normal((n_users, 3)), rng.standard_normal((n_items, 3))
    ratings = 3.0 + (P[users] * Q[items]).sum(axis=1) + 0.3 * rng.standard_normal(m)
    return users, items, ratings, n_users, rng.uniform(0.2, 1.0, (n_items, f))


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([0, 0, 1]),
        np.array([0, 1, 1]),
        np.array([4.0, 2.0, 3.0]),
        2,
        np.array([[1.0], [1.0]]),
        1.0,
        1,
    )
    yield case("sample", "three-iterations", *observed(rng, 3, 2, 6, 1), 0.5, 3)

    for n_users, n_items, m, f, lam, n_iters in [
        (8, 6, 30, 2, 0.5, 4),
        (20, 15, 150, 3, 1.0, 5),
        (50, 30, 400, 4, 2.0, 3),
        (10, 40, 200, 5, 0.3, 2),
        (30, 20, 500, 3, 10.0, 8),
    ]:
        yield case("basic", f"{n_users}x{n_items}-f-{f}", *observed(rng, n_users, n_items, m, f), lam, n_iters)

    users, items, ratings, _, V0 = observed(rng, 10, 8, 40, 3)
    keep = (users != 4) & (items != 6)
    yield case(
        "edge",
        "user-and-item-without-ratings",
        users[keep],
        items[keep],
        ratings[keep],
        12,
        V0,
        0.5,
        3,
        note="User 4, the last users and item 6 have no ratings: their rows are 0, even where V0 was not.",
    )
    users, items, ratings, n, V0 = observed(rng, 4, 3, 40, 2)
    yield case("edge", "pairs-that-occur-often", users, items, ratings, n, V0, 0.5, 3, note="Each occurrence counts.")
    again = np.array([0, 0, 0, 1])
    yield case("edge", "one-pair-three-times", again, again, np.array([1.0, 5.0, 3.0, 2.0]), 2, np.ones((2, 1)), 0.1, 2)
    yield case(
        "edge",
        "more-factors-than-ratings",
        *observed(rng, 9, 7, 12, 6),
        0.5,
        3,
        note="f is larger than anybody's number of ratings: only the penalty makes the solution unique.",
    )
    users, items, ratings, n, V0 = observed(rng, 12, 9, 60, 3)
    order = np.lexsort((items, users))
    yield case("edge", "sorted-by-user", users[order], items[order], ratings[order], n, V0, 0.7, 3)
    order = np.lexsort((-users, -items))
    yield case("edge", "sorted-by-item-backwards", users[order], items[order], ratings[order], n, V0, 0.7, 3)
    yield case("edge", "one-rating", np.array([0]), np.array([0]), np.array([4.5]), 1, np.array([[0.5, 1.0]]), 0.2, 2)
    yield case("edge", "one-user", *observed(rng, 1, 6, 10, 2), 0.5, 3, note="n_users = 1.")
    yield case("edge", "one-item", *observed(rng, 6, 1, 10, 2), 0.5, 3, note="n_items = 1.")
    yield case("edge", "one-factor", *observed(rng, 12, 9, 50, 1), 0.5, 4, note="f = 1.")
    users, items, ratings, n, V0 = observed(rng, 10, 8, 50, 2)
    yield case("edge", "negative-ratings", users, items, ratings - 6.0, n, V0, 0.5, 4)
    yield case("edge", "zero-is-a-rating", users, items, np.where(ratings > 4, ratings, 0.0), n, V0, 0.5, 4)
    yield case("edge", "initial-factors-of-zero", users, items, ratings, n, np.zeros((8, 2)), 0.5, 3)
    yield case(
        "edge",
        "uneven-numbers-of-ratings",
        np.r_[users, np.zeros(60, np.int64)],
        np.r_[items, np.arange(60) % 8],
        np.r_[ratings, rng.uniform(1, 5, 60)],
        n,
        V0,
        5.0,
        4,
        note="lam is the same for all, however many ratings.",
    )
    yield case("edge", "many-iterations", *observed(rng, 15, 12, 120, 2), 1.0, 25)
    users, items, ratings, n, V0 = observed(rng, 10, 16, 80, 6)
    yield case("edge", "strided", users[::2], items[::2], ratings[::2], n, V0[:, ::2], 0.5, 2, note="Not contiguous.")

    for m in (40_000, 60_000, 80_000):
        yield case("speed", f"m-{m}", *observed(rng, 5000, 1500, m, 8), 2.0, 2, size=m)
