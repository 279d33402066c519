from collections.abc import Iterator

import numpy as np
from kit import case, support_input


def shuffles(rng: np.random.Generator, repeats: int, n: int) -> np.ndarray:
    """Permutations of n rows, (repeats, n)."""
    return np.array([rng.permutation(n) for _ in range(repeats)])


def asked(rng: np.random.Generator, kind: str, score: str, n: int, d: int, repeats: int, noise: float = 0.3) -> tuple:
    """A model, a metric, rows, targets near the model's own predictions, permutations."""
    seed = 10 * d + repeats
    w = np.random.default_rng(seed).normal(size=d)  # as support.model draws it
    X = rng.standard_normal((n, d)) * rng.uniform(0.5, 2.0, d)
    y = X @ w + noise * rng.standard_normal(n)
    if score == "accuracy":
        y = (y > 0).astype(float)
    model = support_input("model", kind, d, repeats, seed)
    return model, support_input("metric", score), X, y, shuffles(rng, repeats, n)


def cases(rng: np.random.Generator) -> Iterator[dict]:
    first, mse = support_input("model", "first-doubled", 2, 2), support_input("metric", "negative-mse")
    X = np.array([[1.0, 5.0], [2.0, 5.0], [3.0, 7.0]])
    yield case("sample", "worked-example", first, mse, X, 2.0 * X[:, 0], np.array([[1, 2, 0], [0, 1, 2]]))
    yield case("sample", "linear", *asked(rng, "linear", "r2", 4, 2, 1))

    for kind, score, n, d, repeats in [
        ("linear", "r2", 30, 4, 5),
        ("linear", "negative-mse", 50, 6, 3),
        ("class", "accuracy", 80, 5, 4),
        ("product", "negative-mse", 40, 3, 6),
        ("linear", "r2", 12, 8, 10),
    ]:
        yield case("basic", f"{kind}-{score}-{n}x{d}", *asked(rng, kind, score, n, d, repeats))
    predict, score, X, y, perms = asked(rng, "linear", "negative-mse", 60, 4, 5)
    yield case("basic", "targets-unlike-predictions", predict, score, X, -y, perms, note="Importances may be negative.")

    yield case(
        "edge", "ignored-column", *asked(rng, "without-the-last", "r2", 25, 4, 3), note="The last importance is 0."
    )
    yield case(
        "edge", "constant-model", *asked(rng, "constant", "negative-mse", 20, 3, 4), note="Every importance is 0."
    )
    yield case("edge", "one-permutation", *asked(rng, "linear", "r2", 20, 3, 1), note="R = 1: the deviation is 0.")
    yield case("edge", "two-permutations", *asked(rng, "linear", "r2", 20, 3, 2), note="Population deviation.")
    predict, score, X, y, _ = asked(rng, "linear", "negative-mse", 15, 3, 2)
    yield case("edge", "identity", predict, score, X, y, np.tile(np.arange(15), (2, 1)), note="Nothing moves.")
    turn = np.roll(np.arange(15), 1)
    yield case("edge", "rotation", predict, score, X, y, np.array([turn, np.roll(turn, 3)]), note="Not its inverse.")
    predict, score, _, _, perms = asked(rng, "linear", "negative-mse", 30, 4, 3)
    whole = rng.integers(-5, 6, (30, 4))
    yield case("edge", "whole-numbers", predict, score, whole, rng.standard_normal(30) + whole[:, 0], perms)
    yield case(
        "edge",
        "model-that-overwrites-its-input",
        *asked(rng, "overwriting", "negative-mse", 30, 4, 3),
        note="Each call needs an array of its own.",
    )
    yield case("edge", "one-column", *asked(rng, "linear", "r2", 20, 1, 5), note="d = 1.")
    predict, score, X, y, _ = asked(rng, "linear", "negative-mse", 1, 3, 2)
    yield case("edge", "one-row", predict, score, X, y, np.zeros((2, 1), np.int64), note="Nothing can move.")
    X = rng.standard_normal((40, 3))
    X[:, 1] = X[:, 0]
    predict, score, _, y, perms = asked(rng, "linear", "negative-mse", 40, 3, 4)
    yield case("edge", "two-equal-columns", predict, score, X, y, perms, note="Each is shuffled without the other.")
    predict, score, X, y, perms = asked(rng, "linear", "r2", 60, 4, 3)
    yield case(
        "edge", "strided", predict, score, np.asfortranarray(X), y, np.asfortranarray(perms), note="Column-major."
    )

    for n in (6000, 9000, 12_000):
        yield case("speed", f"rows-{n}", *asked(rng, "linear", "negative-mse", n, 10, 6), size=n)
