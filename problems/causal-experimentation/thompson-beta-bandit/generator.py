from collections.abc import Iterator

import numpy as np
from kit import call, case, get, new

MANY = 20_000
M = 100_000
COUNTS = [get("successes"), get("failures")]


def batch(wins: list[int], losses: list[int], rng: np.random.Generator | None = None) -> tuple:
    """An update by so many wins and losses of each arm, shuffled where rng is given."""
    arms = np.repeat(np.arange(len(wins)).repeat(2), np.stack([wins, losses], axis=1).ravel())
    rewards = np.concatenate([[1] * w + [0] * f for w, f in zip(wins, losses, strict=True)]).astype(np.int64)
    order = np.arange(len(arms)) if rng is None else rng.permutation(len(arms))
    return call("update", arms[order], rewards[order])


def life(k: int, seed: int, updates: list[tuple], decay: float = 1.0, n: int = MANY) -> list:
    """Update, look at the counts, and draw."""
    return [new(k, seed, decay), *updates, *COUNTS, call("choose", n), call("prob_best", M)]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        steps=[
            new(2, 0, decay=0.5),
            call("update", np.array([0, 1, 0, 0]), np.array([1, 0, 1, 0])),
            *COUNTS,
            call("update", np.array([1, 1]), np.array([1, 1])),
            *COUNTS,
        ],
    )
    yield case(
        "sample",
        "probably-best",
        steps=[new(2, 0), call("update", np.array([0, 0, 1, 1, 1]), np.array([1, 0, 1, 1, 0])), call("prob_best", M)],
    )
    yield case("sample", "choose-without-data", steps=[new(2, 1), call("choose", MANY)])

    yield case("basic", "two-arms", steps=life(2, 3, [batch([3, 5], [4, 2], rng)]))
    yield case("basic", "three-arms", steps=life(3, 4, [batch([10, 4, 7], [12, 3, 9], rng)]))
    yield case("basic", "arms-unequally-known", steps=life(3, 5, [batch([1, 60, 8], [1, 50, 4], rng)]))
    rounds = [batch(list(rng.integers(0, 6, 4)), list(rng.integers(0, 6, 4)), rng) for _ in range(4)]
    yield case("basic", "four-batches", steps=life(4, 6, rounds))
    yield case("basic", "decay-0.9", steps=life(4, 7, rounds, 0.9))
    steps = [new(3, 8, 0.8), call("choose", MANY)]
    for wins, losses in [([2, 1, 0], [0, 3, 1]), ([0, 9, 2], [5, 1, 2]), ([4, 0, 4], [0, 8, 0])]:
        steps += [batch(wins, losses, rng), *COUNTS, call("choose", MANY)]
    yield case("basic", "back-and-forth", steps=steps)
    yield case("basic", "only-failures", steps=life(2, 9, [batch([0, 0], [1, 4])]))
    yield case("basic", "only-successes", steps=life(2, 10, [batch([1, 4], [0, 0])]))

    yield case("edge", "one-arm", steps=life(1, 11, [batch([3], [2])], 0.5, 50), note="k = 1: always arm 0.")
    yield case("edge", "no-data", steps=life(4, 12, []), note="No data: all arms are equally probable.")
    yield case(
        "edge",
        "one-arm-known-among-six",
        steps=[new(6, 21), batch([5, 0, 0, 0, 0, 0], [0] * 6), call("prob_best", M), batch([0] * 6, [1] * 6), *COUNTS],
        note="Without data an arm is Beta(1, 1); without a decay nothing is forgotten.",
    )
    yield case(
        "edge",
        "repeated-arms",
        steps=life(3, 13, [call("update", np.array([2, 2, 2, 0, 2]), np.array([1, 1, 1, 0, 0]))]),
        note="Every occurrence of an arm in a batch counts.",
    )
    yield case(
        "edge",
        "decay-0.5",
        steps=life(2, 14, [batch([8, 2], [0, 4]), batch([1, 6], [3, 0])], 0.5),
        note="Old counts are halved before the batch is added, the batch itself is not.",
    )
    nothing = call("update", np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
    yield case(
        "edge",
        "empty-batch",
        steps=life(2, 15, [batch([6, 3], [2, 5]), nothing, nothing], 0.5),
        note="An empty batch adds nothing, but the decay goes on.",
    )
    yield case(
        "edge",
        "bool-rewards",
        steps=life(2, 16, [call("update", np.array([0, 1, 1, 0]), np.array([True, True, False, True]))]),
        note="Rewards may be bool.",
    )
    yield case("edge", "decay-0", steps=life(2, 17, [batch([9, 1], [1, 9]), batch([0, 2], [1, 0])], 0.0))
    yield case("edge", "arm-never-played", steps=life(3, 18, [batch([5, 0, 2], [2, 0, 1], rng)]))
    yield case(
        "edge",
        "many-observations",
        steps=life(2, 19, [batch([2551, 2500], [2449, 2503])]),
        note="Both arms are known well, and are nearly equal.",
    )
    yield case("edge", "one-arm-one-request", steps=[new(1, 20), call("choose", 1)], note="The shape is (1,).")
    yield case(
        "edge",
        "choosing-changes-no-counts",
        steps=[new(2, 21), batch([2, 1], [1, 1]), call("choose", MANY), call("prob_best", M), *COUNTS],
        note="Only update changes the counts.",
    )

    for n in (10_000, 20_000, 30_000):
        wins, losses = [int(x) for x in rng.integers(1, 30, 10)], [int(x) for x in rng.integers(1, 30, 10)]
        yield case("speed", f"n-{n}", steps=[new(10, n), batch(wins, losses, rng), call("choose", n)], size=n)
