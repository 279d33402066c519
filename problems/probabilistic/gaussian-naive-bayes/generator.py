from collections.abc import Iterator

import numpy as np
from kit import call, case, get, new

STATE = [get("classes_"), get("class_prior_"), get("theta_"), get("var_")]


def groups(rng: np.random.Generator, n: int, d: int, K: int, spread: float = 1.5) -> tuple[np.ndarray, np.ndarray]:
    """n rows around K centres, each class with deviations of its own; every label occurs."""
    y = rng.permutation(np.concatenate([np.arange(K), rng.integers(0, K, n - K)]))
    centres, scales = spread * rng.standard_normal((K, d)), rng.uniform(0.5, 2.0, (K, d))
    return centres[y] + scales[y] * rng.standard_normal((n, d)), y


def life(X: np.ndarray, y: np.ndarray, later: np.ndarray, **options: float) -> list:
    """Fit, look, and ask about other rows."""
    return [new(**options), call("fit", X, y), *STATE, call("predict_log_proba", later), call("predict", later)]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    X = np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 0.0], [8.0, 0.0], [6.0, 3.0]])
    y = np.array([0, 0, 1, 1, 1])
    yield case(
        "sample",
        "worked-example",
        steps=[
            new(var_smoothing=0.125),
            call("fit", X, y),
            get("theta_"),
            get("var_"),
            call("predict_log_proba", np.array([[2.0, 2.0], [6.0, 1.0]])),
            call("predict", np.array([[2.0, 2.0], [6.0, 1.0]])),
        ],
    )
    yield case(
        "sample", "one-feature", steps=life(np.array([[1.0], [2.0], [5.0], [9.0]]), np.array([7, 7, 3, 3]), X[:, :1])
    )

    for n, d, K in [(20, 2, 2), (60, 4, 3), (150, 6, 5), (40, 1, 4), (300, 10, 2)]:
        X, y = groups(rng, n + 15, d, K)
        yield case("basic", f"{n}x{d}-classes-{K}", steps=life(X[:n], y[:n], X[n:]))
    X, y = groups(rng, 80, 3, 3)
    yield case("basic", "strong-smoothing", steps=life(X[:60], y[:60], X[60:], var_smoothing=0.5))

    X, y = groups(rng, 60, 1000, 3, 0.1)
    yield case(
        "edge", "thousand-features", steps=life(X[:50], y[:50], X[50:]), note="Densities of 1e-900 are 0 in floats."
    )
    X, y = groups(rng, 50, 3, 2)
    X[y == 1, 2] = 4.0
    yield case(
        "edge", "constant-within-a-class", steps=life(X, y, X[:6] + 1e-6), note="Its variance is the smoothing alone."
    )
    X, y = groups(rng, 60, 3, 3, 3.0)
    yield case("edge", "offset-1e6", steps=life(X + 1e6, y, X[:12] + 1e6), note="E[x^2] - E[x]^2 has no digits here.")
    X, y = groups(rng, 30, 2, 2)
    y[0] = 9
    yield case("edge", "class-with-one-row", steps=life(X, y, X[:8] + 0.01), note="One row: variance 0 plus smoothing.")
    X, y = groups(rng, 40, 3, 3)
    names = np.array(["dog", "ant", "cat"])
    yield case("edge", "labels-are-texts", steps=life(X, names[y], X[:10]), note="Columns in the order ant, cat, dog.")
    yield case("edge", "labels-with-gaps", steps=life(X, np.array([50, -3, 7])[y], X[:10]), note="Negative ones too.")
    yield case("edge", "one-class", steps=life(X, np.full(40, 4), X[:5]), note="K = 1: every log posterior is 0.")
    same = np.array([[-1.0], [1.0], [-1.0], [1.0]])
    yield case(
        "edge",
        "tied-posteriors",
        steps=life(same, np.array([8, 8, 5, 5]), np.array([[0.0], [0.5], [2.0]])),
        note="Equal posteriors: the smallest label.",
    )
    X, y = groups(rng, 200, 3, 2)
    rare = np.where(np.arange(200) % 25 == 0, 1, 0)
    X[rare == 1] += 1.0
    yield case("edge", "rare-class", steps=life(X, rare, X[:12]), note="The prior of a class counts.")
    X, y = groups(rng, 50, 3, 2)
    X[:, 1] *= 1e4
    yield case("edge", "features-of-different-scale", steps=life(X, y, X[:8], var_smoothing=1e-4))
    yield case(
        "edge", "far-from-all-classes", steps=life(X, y, 50.0 * X[:4]), note="A log posterior of -1e4 is finite."
    )
    yield case("edge", "one-row-asked", steps=life(X, y, X[:1]))
    first, second = groups(rng, 30, 2, 3), groups(rng, 25, 4, 2)
    yield case(
        "edge",
        "fitted-twice",
        steps=[*life(*first, first[0][:3]), *life(*second, second[0][:5])[1:]],
        note="A second fit forgets the first.",
    )
    X, y = groups(rng, 60, 6, 3)
    yield case(
        "edge", "strided", steps=life(X[::2, ::2], y[::2], np.asfortranarray(X[1::4, ::2])), note="Not contiguous."
    )

    X, y = groups(rng, 400, 20, 8)
    for m in (20_000, 30_000, 40_000):
        later = groups(rng, m, 20, 8)[0]
        yield case("speed", f"rows-{m}", steps=[new(), call("fit", X, y), call("predict_log_proba", later)], size=m)
