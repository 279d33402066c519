from collections.abc import Iterator

import numpy as np
from kit import case

Data = tuple[np.ndarray, np.ndarray, np.ndarray]


def models(rng: np.random.Generator, B: int, n: int, bias: float, spread: float, noise: float) -> Data:
    """Predictions (B, n) of models with errors of these sizes, observed targets (n,), targets without noise (n,)."""
    f = 2.0 * rng.standard_normal(n)
    shared = bias * rng.standard_normal(n)
    return f + shared + spread * rng.standard_normal((B, n)), f + noise * rng.standard_normal(n), f


def cases(rng: np.random.Generator) -> Iterator[dict]:
    preds = np.array([[1.0, 2.0, 4.0], [3.0, 2.0, 2.0]])
    y, f = np.array([2.0, 1.0, 4.0]), np.array([1.0, 2.0, 3.0])
    yield case("sample", "worked-example", preds, y, f)
    yield case("sample", "observed-targets-only", preds, y, note="Without f_true the targets stand in for it.")

    for B, n, bias, spread, noise in [
        (3, 8, 1.0, 0.5, 0.3),
        (10, 50, 0.2, 1.5, 0.5),
        (25, 7, 2.0, 0.1, 1.0),
        (100, 40, 0.5, 0.5, 0.0),
        (8, 200, 0.0, 1.0, 2.0),
    ]:
        yield case("basic", f"{B}-models-{n}-points", *models(rng, B, n, bias, spread, noise))
    preds, y, _ = models(rng, 20, 30, 1.0, 1.0, 0.5)
    yield case("basic", "without-f-true", preds, y)
    yield case("basic", "f-true-is-y", preds, y, y.copy(), note="The same as without f_true.")

    preds, y, f = models(rng, 1, 12, 1.0, 1.0, 0.5)
    yield case("edge", "one-model", preds, y, f, note="B = 1: there is nothing to disagree with, the variance is 0.")
    yield case("edge", "one-model-without-f-true", preds, y)
    preds, y, f = models(rng, 6, 1, 1.0, 1.0, 0.5)
    yield case("edge", "one-point", preds, y, f)
    yield case("edge", "one-model-one-point", np.array([[3.0]]), np.array([1.0]), np.array([2.5]))
    f = np.arange(6.0)
    yield case(
        "edge",
        "biases-that-cancel",
        f + np.array([[1.0, -1, 2, -2, 3, -3], [2.0, -2, 1, -1, 3, -3]]),
        f + 0.5,
        f,
        note="The errors add up to zero over the points. Their squares do not.",
    )
    yield case("edge", "all-models-agree", np.tile([[1.0, 5.0, -2.0]], (4, 1)), np.array([1.0, 4.0, 0.0]))
    yield case("edge", "all-right", np.tile(f, (3, 1)), f, f.copy(), note="Every term is 0.")
    yield case(
        "edge",
        "constant-predictions-of-each-model",
        np.repeat([[1.0], [2.0], [6.0]], 5, axis=1),
        np.array([1.0, 2.0, 3.0, 4.0, 5.0]),
        note="The models differ, and none of them tells the points apart.",
    )
    preds, y, f = models(rng, 50, 40, 0.7, 1.0, 0.5)
    yield case(
        "edge", "offset-1e8", preds + 1e8, y + 1e8, f + 1e8, note="The spread is a small part of the predictions."
    )
    yield case("edge", "offset-minus-1e8-without-f-true", preds - 1e8, y - 1e8)
    preds, y, f = models(rng, 400, 30, 0.5, 1.0, 0.5)
    yield case(
        "edge",
        "float32-predictions-near-30000",
        (preds + 30000.0).astype(np.float32),
        y + 30000.0,
        f + 30000.0,
        note="float32 in, but 400 of them must not be added up in float32.",
    )
    preds, y, f = models(rng, 30, 20, 0.5, 1.0, 0.5)
    yield case("edge", "float32-without-f-true", preds.astype(np.float32), y)
    yield case("edge", "more-models-than-points", *models(rng, 64, 3, 1.0, 2.0, 1.0))
    preds, y, f = models(rng, 9, 16, 1.0, 1.0, 1.0)
    yield case("edge", "strided", np.repeat(preds, 2, axis=1)[:, ::2], y[::-1], np.repeat(f, 2)[::2])
    yield case("edge", "fortran-order", np.asfortranarray(preds), y, f)

    for n in (15_000, 25_000, 35_000):
        yield case("speed", f"n-{n}", *models(rng, 40, n, 0.5, 1.0, 0.5), size=n)
