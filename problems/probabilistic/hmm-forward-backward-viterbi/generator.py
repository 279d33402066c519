from collections.abc import Iterator

import numpy as np
from kit import case


def model(rng: np.random.Generator, S: int, O: int, sharpness: float = 0.7) -> tuple:
    """Random pi, A and B; the smaller sharpness, the more uneven."""
    return rng.dirichlet(np.ones(S)), rng.dirichlet(np.full(S, sharpness), S), rng.dirichlet(np.full(O, sharpness), S)


def drawn(rng: np.random.Generator, pi: np.ndarray, A: np.ndarray, B: np.ndarray, lengths: list[int]) -> list:
    """One sequence of symbols of each length, drawn from the model."""
    seqs = []
    for T in lengths:
        state, symbols = rng.choice(len(pi), p=pi), []
        for _ in range(T):
            symbols.append(rng.choice(B.shape[1], p=B[state]))
            state = rng.choice(len(pi), p=A[state])
        seqs.append(np.array(symbols, dtype=np.int64))
    return seqs


def cases(rng: np.random.Generator) -> Iterator[dict]:
    pi, A = np.array([0.5, 0.5]), np.array([[0.8, 0.2], [0.4, 0.6]])
    B = np.array([[0.5, 0.5], [0.1, 0.9]])
    yield case("sample", "worked-example", pi, A, B, [np.array([0, 1])])
    yield case("sample", "two-sequences", pi, A, B, [np.array([1, 1, 1]), np.array([0, 0])])

    for S, O, lengths in [(2, 3, [8]), (3, 4, [10, 6]), (4, 3, [20, 1, 7, 12]), (5, 8, [40]), (3, 2, [5] * 6)]:
        parameters = model(rng, S, O)
        yield case("basic", f"states-{S}-symbols-{O}", *parameters, drawn(rng, *parameters, lengths))
    parameters = model(rng, 3, 4)
    yield case("basic", "symbols-of-another-model", *parameters, [rng.integers(0, 4, 15), rng.integers(0, 4, 9)])

    parameters = model(rng, 3, 4)
    yield case("edge", "one-step", *parameters, [np.array([2])], note="T = 1: no transition was seen, A stays.")
    yield case("edge", "only-sequences-of-one-step", *parameters, [np.array([2]), np.array([0]), np.array([2])])
    yield case("edge", "lengths-1-and-30", *parameters, [np.array([1]), rng.integers(0, 4, 30)])
    long = drawn(rng, *parameters, [2500])
    yield case("edge", "2500-steps", *parameters, long, note="Its probability is below the smallest float.")
    yield case(
        "edge",
        "unequal-lengths",
        *parameters,
        drawn(rng, *parameters, [60, 2, 3]),
        note="Counts add up, not estimates.",
    )
    A = np.array([[0.7, 0.3, 0.0], [0.0, 0.6, 0.4], [0.0, 0.0, 1.0]])
    B = np.array([[0.6, 0.4, 0.0], [0.0, 0.5, 0.5], [0.3, 0.0, 0.7]])
    left_right = np.array([1.0, 0.0, 0.0]), A, B
    yield case("edge", "zeros-in-a-and-b", *left_right, [np.array([0, 1, 1, 2, 2, 0]), np.array([1, 0, 1, 2])])
    yield case("edge", "deterministic", np.array([0.0, 1.0]), np.eye(2)[::-1], np.eye(2), [np.array([1, 0, 1, 0, 1])])
    A = np.array([[0.5, 0.5, 0.0], [0.25, 0.75, 0.0], [0.2, 0.3, 0.5]])
    yield case(
        "edge",
        "state-that-is-never-visited",
        np.array([0.6, 0.4, 0.0]),
        A,
        B[[0, 2, 1]],
        [np.array([0, 0, 2, 0])],
        note="Its rows of A and B have no expected counts, and stay.",
    )
    yield case(
        "edge", "state-that-is-only-last", *left_right, [np.array([0, 1, 2])], note="A row of A without a departure."
    )
    yield case("edge", "symbol-that-never-occurs", *model(rng, 3, 5), [rng.integers(0, 3, 12)], note="Its column is 0.")
    yield case(
        "edge", "impossible", *left_right, [np.array([2, 0, 1])], note="loglik is -inf, gamma and paths are None."
    )
    yield case("edge", "impossible-at-the-end", *left_right, [np.array([0, 1, 1]), np.array([0, 2, 0, 1])])
    yield case("edge", "impossible-first-of-two", *left_right, [np.array([2]), np.array([0, 1, 2])])
    half = np.full((2, 2), 0.5)
    yield case("edge", "all-paths-tied", half[0], half, half, [np.array([0, 1, 1, 0])], note="Smaller states win.")
    for A, B in [
        (
            np.array([[0.46, 0.46, 0.08], [0.2, 0.4, 0.4], [0.6, 0.3, 0.1]]),
            np.array([[0.33, 0.67], [0.3, 0.7], [0.37, 0.63]]),
        ),
        (
            np.array([[0.27, 0.38, 0.35], [0.5, 0.41, 0.09], [0.18, 0.54, 0.28]]),
            np.array([[0.75, 0.25], [0.3, 0.7], [0.4, 0.6]]),
        ),
    ]:
        yield case(
            "edge",
            f"same-moves-in-another-order-{A[0, 0]:g}",
            np.array([0.5, 0.3, 0.2]),
            A,
            B,
            [np.zeros(6, np.int64)],
            note="Two paths with the same factors are tied, however their sums are rounded.",
        )
    A, B = np.array([[0.05, 0.95], [0.4, 0.6]]), np.array([[0.4, 0.6], [0.6, 0.4]])
    yield case("edge", "last-states-tied", np.array([0.24, 0.76]), A, B, [np.array([1, 1])], note="The path ends in 0.")
    A = np.array([[0.6, 0.2, 0.2], [0.1, 0.6, 0.3], [0.1, 0.3, 0.6]])
    B = np.array([[0.9, 0.1], [0.2, 0.8], [0.2, 0.8]])
    yield case("edge", "two-states-alike", np.array([0.4, 0.3, 0.3]), A, B, [np.array([0, 1, 1, 1]), np.array([1, 1])])
    B = np.array([[0.99, 0.01], [0.01, 0.99]])
    yield case(
        "edge",
        "states-that-never-change",
        half[0],
        np.eye(2),
        B,
        [np.repeat([0, 1], [40, 30])],
        note="30 improbable symbols are possible, one move of probability 0 is not.",
    )
    yield case(
        "edge",
        "slightly-better-after-300-steps",
        np.array([0.4999, 0.5001]),
        np.eye(2),
        half,
        [np.zeros(300, np.int64)],
        note="Log probabilities near -200 that differ by 4e-4 are not tied.",
    )
    yield case("edge", "one-state", np.ones(1), np.ones((1, 1)), np.array([[0.2, 0.8]]), [np.array([1, 1, 0])])
    yield case("edge", "one-symbol", *model(rng, 3, 1), [np.zeros(6, np.int64)], note="O = 1: nothing is observed.")
    A = np.array([[0.55, 0.45], [0.0, 1.0]])
    B = np.array([[0.5, 0.5], [0.45, 0.55]])
    yield case(
        "edge", "likeliest-states-are-no-path", np.array([0.7, 0.3]), A[::-1, ::-1], B, [np.array([0, 1, 0, 1, 1, 0])]
    )

    parameters = model(rng, 40, 20, 0.3)
    for T in (400, 600, 800):
        yield case("speed", f"steps-{T}", *parameters, drawn(rng, *parameters, [T - 100, 100]), size=T)
