from collections.abc import Iterator

import numpy as np
from kit import case


def users(
    rng: np.random.Generator, n: int, rho: float, effect: float, *, new: float = 0.2, share: float = 0.5
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Metric and past with this correlation; a share of new users, whose past is NaN."""
    x = rng.standard_normal(n)
    treated = rng.random(n) < share
    treated[:4] = True, False, True, False
    y = 3.0 + rho * x + np.sqrt(1 - rho**2) * rng.standard_normal(n) + effect * treated
    has_pre = rng.random(n) >= new
    return y, np.where(has_pre, 5.0 + 2.0 * x, np.nan), treated, has_pre


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([5.0, 7.0, 9.0, 4.0, 6.0, 11.0]),
        np.array([4.0, 5.0, 7.0, 3.0, np.nan, 6.0]),
        np.array([True, True, True, False, False, False]),
        np.array([True, True, True, True, False, True]),
    )

    y, x, treated, has_pre = users(rng, 8, 0.9, 0.5, new=0.0)
    yield case("sample", "everybody-known", np.round(y, 1), np.round(x, 1), treated, has_pre)

    for n, rho, effect in [(20, 0.5, 0.3), (100, 0.8, 0.1), (400, -0.6, 0.2), (250, 0.95, 0.0)]:
        yield case("basic", f"n-{n}", *users(rng, n, rho, effect))
    yield case("basic", "everybody-has-history", *users(rng, 80, 0.7, 0.2, new=0.0))
    y, x, treated, has_pre = users(rng, 90, 0.7, 0.2, new=0.5)
    yield case("basic", "new-users-with-garbage", y, np.where(has_pre, x, 1e3), treated, has_pre, note="Not NaN: 1000.")

    y, x, treated, has_pre = users(rng, 60, 0.8, 0.5, new=0.0)
    nobody = np.zeros(60, dtype=bool)
    yield case("edge", "nobody-has-history", y, np.full(60, np.nan), treated, nobody, note="theta 0: same as raw.")
    one = nobody.copy()
    one[7] = True
    yield case("edge", "one-user-with-history", y, x, treated, one, note="A single value has no spread: theta 0.")
    two = one.copy()
    two[20] = True
    yield case("edge", "two-users-with-history", y, x, treated, two)
    yield case(
        "edge", "past-equals-metric", y, y.copy(), treated, ~nobody, note="Everything is explained: reduction 1."
    )
    yield case("edge", "past-is-constant", y, np.full(60, 4.0), treated, ~nobody)
    yield case(
        "edge",
        "constant-tenths-and-new-users",
        y,
        np.where(np.arange(60) % 4 > 0, 0.1, np.nan),
        treated,
        np.arange(60) % 4 > 0,
        note="The mean of many 0.1 is not 0.1, and still there is no spread.",
    )
    yield case("edge", "uncorrelated-past", *users(rng, 200, 0.0, 0.3))
    past = np.concatenate([np.full(10, 1.0), np.full(10, -1.0)])
    noise = rng.standard_normal(20)
    yield case(
        "edge",
        "past-differs-between-arms",
        past + 0.1 * noise,
        past,
        past > 0,
        past != 0,
        note="Without randomisation the adjustment takes the effect away.",
    )
    y2, x2, treated2, has_pre2 = users(rng, 120, 0.0, 4.0)
    yield case(
        "edge",
        "past-follows-the-arm-only",
        y2,
        x2 + 2.0 * treated2,
        treated2,
        has_pre2,
        note="The slope comes from the arms and explains nothing within them: the reduction is negative.",
    )
    y2, _, treated2, has_pre2 = users(rng, 120, 0.0, 0.3)
    orders = rng.poisson(1.0, 120).astype(float)
    yield case(
        "edge",
        "past-of-zero",
        y2 + orders,
        np.where(has_pre2, orders, np.nan),
        treated2,
        has_pre2,
        note="A user with 0 orders has a history, and it is 0.",
    )
    yield case("edge", "constant-metric", np.full(60, 3.0), x, treated, ~nobody, note="Both errors 0: reduction 0.")
    few = nobody.copy()
    few[:2] = True
    yield case("edge", "two-treated-users", y, x, few, ~nobody, note="Very unequal arms.")
    yield case("edge", "unequal-arms-and-spreads", np.where(few, 20 * y, y), x, few, ~nobody)
    yield case("edge", "four-users", np.array([1.0, 2, 4, 8]), np.array([1.0, 1, 2, 3]), few[[0, 1, 2, 3]], ~nobody[:4])
    yield case("edge", "history-in-one-arm-only", y, np.where(treated, x, np.nan), treated, treated.copy())
    yield case("edge", "offset-1e6", y + 1e6, x - 1e6, treated, ~nobody, note="Subtract means before multiplying.")
    yield case("edge", "strided", y[::-1], x[::-1], treated[::-1], ~nobody, note="Not contiguous.")

    for n in (150_000, 250_000, 350_000):
        yield case("speed", f"n-{n}", *users(rng, n, 0.7, 0.05), size=n)
