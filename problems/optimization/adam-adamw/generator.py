from collections.abc import Iterator

import numpy as np
from kit import call, case, new, set_

Shapes = list[tuple[int, ...]]


def weights(rng: np.random.Generator, shapes: Shapes) -> list[np.ndarray]:
    """Parameters between 0.5 and 2 in size, of either sign."""
    return [rng.choice([-1.0, 1.0], s) * rng.uniform(0.5, 2.0, s) for s in shapes]


def gradients(rng: np.random.Generator, shapes: Shapes) -> list[np.ndarray]:
    """Gradients between 0.5 and 3 in size: far above eps, so that its place hardly shows."""
    return [rng.choice([-1.0, 1.0], s) * rng.uniform(0.5, 3.0, s) for s in shapes]


def training(rng: np.random.Generator, shapes: Shapes, steps: int) -> list[tuple]:
    """Steps with fresh parameters and gradients each: what the object returned before does not matter to it."""
    return [call("step", weights(rng, shapes), gradients(rng, shapes)) for _ in range(steps)]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        steps=[
            new(lr=0.1),
            call("step", [np.array([1.0, -2.0])], [np.array([0.5, -4.0])]),
            call("step", [np.array([0.9, -1.9])], [np.array([0.5, 2.0])]),
        ],
    )
    yield case(
        "sample", "decoupled-decay", steps=[new(0.1, weight_decay=0.5, decoupled=True), *training(rng, [(2, 2)], 2)]
    )

    yield case("basic", "defaults-one-step", steps=[new(), *training(rng, [(5,)], 1)])
    yield case("basic", "defaults-six-steps", steps=[new(), *training(rng, [(4,)], 6)])
    yield case("basic", "matrix-large-lr", steps=[new(lr=0.3), *training(rng, [(3, 4)], 5)])
    yield case("basic", "other-betas", steps=[new(lr=0.02, betas=(0.8, 0.95)), *training(rng, [(6,)], 8)])
    yield case("basic", "forty-steps", steps=[new(lr=0.01), *training(rng, [(3,)], 40)])
    yield case("basic", "three-axes", steps=[new(lr=0.05, betas=(0.7, 0.9)), *training(rng, [(2, 3, 2)], 3)])

    shapes: Shapes = [(3,), (2, 4), (1,), (2, 1, 2)]
    yield case(
        "edge",
        "several-parameters",
        steps=[new(lr=0.05), *training(rng, shapes, 5)],
        note="Four parameters of different shapes: each has its own state, all share the step count.",
    )
    yield case(
        "edge",
        "same-shapes-twice",
        steps=[new(lr=0.05), *training(rng, [(3,), (3,)], 4)],
        note="Two parameters of the same shape do not share their state.",
    )
    yield case(
        "edge",
        "coupled-decay",
        steps=[new(lr=0.05, weight_decay=0.3), *training(rng, [(4,), (2, 2)], 4)],
        note="decoupled=False: the decay goes into the gradient.",
    )
    yield case(
        "edge",
        "decoupled-decay-larger",
        steps=[new(lr=0.05, weight_decay=0.3, decoupled=True), *training(rng, [(4,), (2, 2)], 4)],
        note="decoupled=True: the decay shrinks the parameter and nothing else.",
    )
    yield case(
        "edge",
        "decoupled-without-decay",
        steps=[new(lr=0.05, decoupled=True), *training(rng, [(4,)], 3)],
        note="weight_decay = 0: both modes agree.",
    )

    zero = [np.zeros(3)]
    yield case(
        "edge",
        "zero-gradient-from-the-start",
        steps=[new(lr=0.1), *(call("step", weights(rng, [(3,)]), zero) for _ in range(3))],
        note="Nothing moves, and there is no 0/0.",
    )
    yield case(
        "edge",
        "zero-gradient-after-others",
        steps=[new(lr=0.1), *training(rng, [(3,)], 2), *(call("step", weights(rng, [(3,)]), zero) for _ in range(3))],
        note="The first moment carries on when the gradient vanishes.",
    )
    yield case(
        "edge",
        "zero-gradient-decoupled-decay",
        steps=[
            new(lr=0.1, weight_decay=0.2, decoupled=True),
            *(call("step", weights(rng, [(3,)]), zero) for _ in range(2)),
        ],
        note="A zero gradient does not stop the decay.",
    )
    tiny = [[1e-12 * g for g in gradients(rng, [(4,)])] for _ in range(3)]
    yield case(
        "edge",
        "gradients-of-1e-12",
        steps=[new(lr=0.1), *(call("step", [np.zeros(4)], g) for g in tiny)],
        note="Gradients far below eps: the place of eps decides the size of the update.",
    )
    small = [[1e-8 * g for g in gradients(rng, [(4,)])] for _ in range(4)]
    yield case(
        "edge",
        "gradients-about-eps",
        steps=[new(lr=0.1), *(call("step", [np.zeros(4)], g) for g in small)],
        note="Gradients about as large as eps: it is added after the correction of the bias.",
    )
    yield case("edge", "large-eps", steps=[new(lr=0.1, eps=0.5), *training(rng, [(4,)], 3)])
    huge = [[1e9 * g for g in gradients(rng, [(3,)])] for _ in range(2)]
    yield case("edge", "gradients-of-1e9", steps=[new(lr=0.1), *(call("step", weights(rng, [(3,)]), g) for g in huge)])

    yield case(
        "edge",
        "lr-changed-between-steps",
        steps=[
            new(lr=0.1),
            *training(rng, [(3,)], 2),
            set_("lr", 0.01),
            *training(rng, [(3,)], 2),
            set_("lr", 0.5),
            *training(rng, [(3,)], 1),
        ],
        note="A schedule sets the attribute lr; moments and step count go on.",
    )
    yield case(
        "edge",
        "lr-changed-with-decoupled-decay",
        steps=[
            new(lr=0.1, weight_decay=0.4, decoupled=True),
            *training(rng, [(3,)], 1),
            set_("lr", 0.02),
            *training(rng, [(3,)], 2),
        ],
        note="The decay factor 1 - lr * weight_decay uses the present lr.",
    )
    yield case("edge", "lr-zero", steps=[new(lr=0.0, weight_decay=0.1), *training(rng, [(3,)], 2)])
    yield case(
        "edge", "no-momentum", steps=[new(lr=0.1, betas=(0.0, 0.9)), *training(rng, [(3,)], 3)], note="beta1 = 0."
    )
    yield case("edge", "no-memory-at-all", steps=[new(lr=0.1, betas=(0.0, 0.0)), *training(rng, [(3,)], 2)])
    column_major = [np.asfortranarray(a) for a in weights(rng, [(3, 5)])]
    strided = [a[::2, ::2] for a in gradients(rng, [(6, 10)])]
    yield case(
        "edge", "not-contiguous", steps=[new(lr=0.1), call("step", column_major, strided), *training(rng, [(3, 5)], 1)]
    )

    for n in (300_000, 375_000, 450_000):
        shapes = [(n // 2,), (n // 500, 125), (n // 4,)]
        yield case(
            "speed",
            f"parameters-{n}",
            steps=[new(lr=0.01, weight_decay=0.1, decoupled=n == 375_000), *training(rng, shapes, 5)],
            size=n,
        )
