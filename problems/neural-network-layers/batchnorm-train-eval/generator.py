from collections.abc import Iterator

import numpy as np
from kit import call, case, get, new, set_

STATISTICS = [get("running_mean"), get("running_var")]


def train(x: np.ndarray) -> list[tuple]:
    """A forward pass in training, and a look at what was stored."""
    return [call("forward", x, True), *STATISTICS]


def evaluate(x: np.ndarray) -> list[tuple]:
    """A forward pass in evaluation, and a look at what was stored."""
    return [call("forward", x, False), *STATISTICS]


def values(rng: np.random.Generator, *shape: int) -> np.ndarray:
    """Values whose channels (axis 1) differ in mean and spread."""
    channels = (shape[1],) + (1,) * (len(shape) - 2)
    return rng.uniform(-2.0, 2.0, channels) + rng.uniform(0.5, 3.0, channels) * rng.standard_normal(shape)


def affine(rng: np.random.Generator, channels: int) -> list[tuple]:
    """Sets gamma and beta to something other than ones and zeros."""
    return [set_("gamma", rng.uniform(0.5, 2.0, channels)), set_("beta", rng.uniform(-1.0, 1.0, channels))]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        steps=[
            new(2),
            call("forward", np.array([[1.0, 10.0], [3.0, 10.0], [5.0, 40.0]]), True),
            get("running_mean"),
            get("running_var"),
            call("forward", np.array([[1.0, 10.0]]), False),
        ],
    )
    yield case("sample", "images", steps=[new(2), *train(values(rng, 2, 2, 2, 2))])

    yield case("basic", "one-training-pass", steps=[new(4), *train(values(rng, 8, 4))])
    yield case(
        "basic", "four-training-passes", steps=[new(3), *(s for _ in range(4) for s in train(values(rng, 6, 3)))]
    )
    yield case(
        "basic", "other-momentum", steps=[new(3, momentum=0.3), *train(values(rng, 5, 3)), *train(values(rng, 9, 3))]
    )
    yield case("basic", "gamma-and-beta", steps=[new(5), *affine(rng, 5), *train(values(rng, 7, 5))])
    yield case("basic", "larger-eps", steps=[new(3, eps=0.1), *train(values(rng, 6, 3))])
    yield case(
        "basic",
        "images",
        steps=[new(3), *affine(rng, 3), *train(values(rng, 4, 3, 5, 6)), *train(values(rng, 2, 3, 4, 4))],
    )
    yield case(
        "basic",
        "train-then-evaluate",
        steps=[new(4), *affine(rng, 4), *train(values(rng, 6, 4)), call("forward", values(rng, 3, 4), False)],
    )

    yield case(
        "edge",
        "evaluate-before-training",
        steps=[new(3), *affine(rng, 3), *evaluate(values(rng, 4, 3))],
        note="running_mean = 0 and running_var = 1 are in use before any training.",
    )
    yield case(
        "edge",
        "evaluation-changes-nothing",
        steps=[new(3), *train(values(rng, 5, 3)), *evaluate(values(rng, 6, 3)), *evaluate(values(rng, 2, 3))],
        note="Evaluation neither updates the running statistics nor looks at those of the batch.",
    )
    yield case(
        "edge",
        "train-evaluate-train",
        steps=[
            new(2, momentum=0.5),
            *train(values(rng, 4, 2)),
            *evaluate(values(rng, 4, 2)),
            *train(values(rng, 4, 2)),
        ],
    )
    yield case(
        "edge",
        "evaluate-images",
        steps=[new(2), *affine(rng, 2), *train(values(rng, 3, 2, 4, 4)), *evaluate(values(rng, 1, 2, 4, 4))],
    )
    yield case(
        "edge",
        "one-image",
        steps=[new(3), *train(values(rng, 1, 3, 4, 5))],
        note="N = 1 with spatial axes: there are H * W values a channel, which is enough.",
    )
    yield case(
        "edge",
        "one-row-in-training",
        steps=[new(3), *train(values(rng, 1, 3)), *train(values(rng, 4, 3))],
        note="One value a channel in training: ValueError, and nothing is stored.",
    )
    yield case(
        "edge",
        "one-pixel-in-training",
        steps=[new(2), *train(values(rng, 1, 2, 1, 1))],
        note="N = H = W = 1 in training: ValueError.",
    )
    yield case(
        "edge",
        "one-row-in-evaluation",
        steps=[new(3), *train(values(rng, 4, 3)), *evaluate(values(rng, 1, 3))],
        note="A single row is no problem in evaluation.",
    )
    yield case(
        "edge", "two-rows", steps=[new(4), *train(values(rng, 2, 4))], note="m = 2: unbiased is twice the biased."
    )
    constant = values(rng, 6, 3)
    constant[:, 1] = 0.1
    yield case(
        "edge", "constant-channel", steps=[new(3), *affine(rng, 3), *train(constant)], note="A channel of variance 0."
    )
    yield case("edge", "all-zero", steps=[new(2), *affine(rng, 2), *train(np.zeros((4, 2, 3, 3)))])
    yield case("edge", "one-channel", steps=[new(1), *train(values(rng, 5, 1)), *evaluate(values(rng, 2, 1, 3, 3))])
    yield case("edge", "as-many-rows-as-channels", steps=[new(4), *affine(rng, 4), *train(values(rng, 4, 4))])
    yield case("edge", "every-axis-alike", steps=[new(3), *affine(rng, 3), *train(values(rng, 3, 3, 3, 3))])
    yield case("edge", "images-of-one-pixel", steps=[new(3), *train(values(rng, 5, 3, 1, 1))])
    yield case(
        "edge", "momentum-one", steps=[new(2, momentum=1.0), *train(values(rng, 4, 2)), *train(values(rng, 4, 2))]
    )
    yield case("edge", "momentum-zero", steps=[new(2, momentum=0.0), *train(values(rng, 4, 2))])
    yield case(
        "edge", "tiny-spread", steps=[new(3), *train(1e-3 * values(rng, 8, 3))], note="The variance is about eps."
    )

    # What was stored shows in the evaluation that follows.
    far = (1e4 + 10.0 * rng.standard_normal((32, 3))).astype(np.float32)
    yield case(
        "edge",
        "float32-mean-of-1e4",
        steps=[new(3, momentum=1.0), call("forward", far, True), call("forward", far[:5], False)],
        note="float32 with mean 10000 and spread 10: E[x^2] - E[x]^2 has no correct digit left.",
    )
    far = (1e4 + 10.0 * rng.standard_normal((4, 2, 8, 8))).astype(np.float32)
    yield case(
        "edge",
        "float32-images-mean-of-1e4",
        steps=[new(2, momentum=1.0), call("forward", far, True), call("forward", far[:1], False)],
    )
    near = values(rng, 12, 4).astype(np.float32)
    yield case(
        "edge", "float32", steps=[new(4), *affine(rng, 4), call("forward", near, True), call("forward", near, False)]
    )
    channels_last = np.ascontiguousarray(values(rng, 3, 4, 5, 6).transpose(0, 2, 3, 1)).transpose(0, 3, 1, 2)
    yield case(
        "edge", "channels-last-view", steps=[new(4), *train(channels_last)], note="x is not contiguous in memory."
    )

    for channels, shape in [(60_000, (2, 60_000, 2, 2)), (80_000, (2, 80_000, 2, 2)), (120_000, (8, 120_000))]:
        passes = [call("forward", values(rng, *shape), training) for training in (True, True, False)]
        size = int(np.prod(shape))
        yield case(
            "speed", f"values-{size}", steps=[new(channels), *affine(rng, channels), *passes, *STATISTICS], size=size
        )
