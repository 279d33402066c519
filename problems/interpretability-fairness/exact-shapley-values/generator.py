from collections.abc import Iterator

import numpy as np
from kit import case, support_input


def explained(rng: np.random.Generator, kind: str, d: int, b: int, seed: int = 0) -> tuple:
    """A model, a row to explain and b background rows."""
    x, background = rng.normal(0.5, 1.0, d), rng.standard_normal((b, d))
    return support_input("model", kind, d, b, seed), x, background


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        support_input("model", "product", 2, 3),
        np.array([2.0, 3.0]),
        np.array([[0.0, 1.0], [1.0, 0.0], [2.0, 2.0]]),
    )
    yield case("sample", "linear", support_input("model", "linear", 3, 2), np.ones(3), np.array([[0.0] * 3, [2.0] * 3]))

    for kind, d, b in [("network", 3, 5), ("network", 6, 10), ("sum-of-squares", 5, 8), ("steps", 4, 12)]:
        yield case("basic", f"{kind}-d-{d}-b-{b}", *explained(rng, kind, d, b, d))
    yield case("basic", "network-d-8-b-3", *explained(rng, "network", 8, 3, 11))
    yield case("basic", "product-d-4-b-6", *explained(rng, "product", 4, 6))
    yield case("basic", "linear-d-7-b-4", *explained(rng, "linear", 7, 4, 3), note="Linear: phi is w (x - mean row).")

    yield case("edge", "one-feature", *explained(rng, "sum-of-squares", 1, 6), note="d = 1: phi is f(x) - base.")
    yield case("edge", "one-background-row", *explained(rng, "network", 5, 1, 2), note="b = 1.")
    yield case("edge", "one-feature-one-row", *explained(rng, "linear", 1, 1))
    yield case(
        "edge",
        "ignored-feature",
        *explained(rng, "network-without-feature-2", 5, 7, 4),
        note="The model does not look at feature 2: phi[2] is 0.",
    )
    symmetric = rng.standard_normal((9, 3))
    symmetric[:, 1] = symmetric[:, 0]
    yield case(
        "edge",
        "symmetric-features",
        support_input("model", "sum-of-squares", 3, 9),
        np.array([1.5, 1.5, -0.5]),
        symmetric,
        note="Features 0 and 1 are interchangeable: the same phi.",
    )
    yield case(
        "edge", "strong-interaction", *explained(rng, "interaction", 4, 6), note="Almost all of f is interaction."
    )
    signs = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    yield case(
        "edge",
        "exclusive-or",
        support_input("model", "xor", 2, 4),
        np.array([1.0, -1.0]),
        signs,
        note="No feature has an effect alone, both together have one.",
    )
    yield case(
        "edge", "constant-model", *explained(rng, "constant", 4, 5), note="Every phi is 0, base is the constant."
    )
    yield case(
        "edge",
        "f-overwrites-its-argument",
        *explained(rng, "overwriting", 5, 6, 5),
        note="f changes the array that it is given: give it one that nobody else needs.",
    )
    f, _, background = explained(rng, "network", 4, 8, 6)
    yield case("edge", "x-in-the-background", f, background[3].copy(), background)
    f, x, background = explained(rng, "network", 4, 8, 7)
    yield case("edge", "all-background-rows-are-x", f, x, np.tile(x, (8, 1)), note="Every phi is 0.")
    f, x, background = explained(rng, "network", 6, 5, 8)
    wide = np.repeat(np.repeat(background, 2, axis=0), 2, axis=1)[::2, ::2]
    yield case("edge", "strided", f, np.repeat(x, 3)[::3], wide, note="Not contiguous.")
    yield case("edge", "twelve-features", *explained(rng, "network", 12, 2, 9), note="d = 12: 4096 coalitions.")

    for d in (8, 9, 10):
        yield case("speed", f"d-{d}-b-100", *explained(rng, "network", d, 100, d), size=2**d * 100)
