from collections.abc import Iterator

import numpy as np
from kit import case


def layer(
    rng: np.random.Generator, images: tuple[int, int, int, int], maps: int, kernel: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x of the shape `images`, w for `maps` output channels, b."""
    return (
        rng.standard_normal(images),
        rng.standard_normal((maps, images[1], *kernel)),
        rng.standard_normal(maps),
    )


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case(
        "sample",
        "worked-example",
        np.array([[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]]]),
        np.array([[[[1.0, 0.0], [0.0, 2.0]]]]),
        np.array([0.5]),
        1,
        0,
        1,
    )
    yield case("sample", "two-channels-padded", *layer(rng, (1, 2, 3, 3), 2, (3, 3)), padding=1)

    yield case("basic", "one-channel", *layer(rng, (1, 1, 6, 6), 1, (3, 3)))
    yield case("basic", "channels", *layer(rng, (2, 3, 7, 7), 4, (3, 3)))
    yield case("basic", "padded", *layer(rng, (2, 2, 6, 8), 3, (3, 3)), padding=1)
    yield case("basic", "stride-that-divides", *layer(rng, (3, 2, 9, 9), 2, (3, 3)), stride=2)
    x, w, _ = layer(rng, (2, 4, 8, 8), 5, (5, 5))
    yield case("basic", "no-bias", x, w, None, padding=2)
    yield case("basic", "wider-than-high", *layer(rng, (2, 3, 5, 12), 4, (3, 3)), 1, 1)

    yield case("edge", "kernel-2x5", *layer(rng, (2, 3, 7, 9), 4, (2, 5)), padding=1, note="The kernel is not square.")
    yield case("edge", "kernel-4x1", *layer(rng, (1, 2, 6, 5), 3, (4, 1)), stride=2)
    yield case(
        "edge",
        "stride-does-not-divide",
        *layer(rng, (2, 3, 8, 10), 4, (3, 3)),
        stride=2,
        note="(H - kh) is not a multiple of the stride: the last rows are simply not covered.",
    )
    yield case("edge", "stride-3-padded", *layer(rng, (1, 2, 10, 9), 3, (3, 3)), stride=3, padding=1)
    yield case("edge", "stride-above-kernel", *layer(rng, (2, 2, 11, 9), 3, (2, 2)), stride=4)
    yield case("edge", "dilation-2", *layer(rng, (2, 3, 9, 10), 4, (3, 3)), dilation=2, note="Taps two pixels apart.")
    yield case("edge", "dilation-3-kernel-2x3", *layer(rng, (1, 2, 9, 12), 2, (2, 3)), dilation=3)
    yield case(
        "edge",
        "stride-padding-dilation-together",
        *layer(rng, (2, 3, 12, 11), 4, (3, 2)),
        stride=2,
        padding=3,
        dilation=2,
    )
    yield case("edge", "padding-wider-than-kernel", *layer(rng, (1, 2, 4, 4), 2, (2, 2)), padding=4)
    yield case("edge", "kernel-1x1", *layer(rng, (2, 5, 4, 6), 3, (1, 1)), note="A 1 x 1 kernel mixes channels only.")
    yield case("edge", "kernel-1x1-stride-2", *layer(rng, (2, 3, 5, 6), 4, (1, 1)), stride=2)
    yield case(
        "edge",
        "kernel-equals-input",
        *layer(rng, (3, 2, 5, 7), 4, (5, 7)),
        note="The output is 1 x 1: the layer is a dense one.",
    )
    x, w, b = layer(rng, (2, 2, 1, 1), 3, (1, 1))
    yield case("edge", "one-pixel", x, w, b)
    yield case("edge", "one-pixel-padded", *layer(rng, (1, 2, 1, 1), 2, (3, 3)), padding=1)
    x, w, _ = layer(rng, (2, 2, 5, 5), 5, (3, 3))
    yield case("edge", "no-bias-as-many-maps-as-columns", x, w, None, padding=1)
    yield case(
        "edge",
        "bias-as-many-maps-as-columns",
        *layer(rng, (2, 2, 5, 5), 5, (3, 3)),
        padding=1,
        note="The bias belongs to the output channel, even where the output is as wide as there are channels.",
    )

    x, w, b = layer(rng, (4, 3, 8, 9), 4, (3, 3))
    yield case("edge", "float32", x.astype(np.float32), w.astype(np.float32), b.astype(np.float32), padding=1)
    yield case(
        "edge",
        "channels-last-view",
        np.ascontiguousarray(x.transpose(0, 2, 3, 1)).transpose(0, 3, 1, 2).astype(np.float32, order="K"),
        w.astype(np.float32),
        b.astype(np.float32),
        note="x is a transposed view, not contiguous in memory.",
    )
    yield case(
        "edge", "every-other-pixel", rng.standard_normal((2, 3, 12, 14))[:, :, ::2, ::2], w, b, note="A strided view."
    )

    too_big = "The kernel does not fit even once: ValueError."
    yield case("edge", "kernel-too-high", *layer(rng, (1, 1, 3, 6), 1, (4, 2)), note=too_big)
    yield case("edge", "kernel-too-wide", *layer(rng, (1, 1, 6, 3), 1, (2, 4)), note=too_big)
    yield case(
        "edge",
        "kernel-one-too-high-stride-3",
        *layer(rng, (1, 1, 3, 6), 1, (4, 2)),
        stride=3,
        note="The kernel does not fit even once, and floor(-1/3) is -1: ValueError.",
    )
    yield case("edge", "dilated-kernel-too-big", *layer(rng, (2, 1, 4, 4), 1, (3, 3)), dilation=2, note=too_big)
    yield case("edge", "kernel-far-too-big", *layer(rng, (1, 2, 3, 3), 2, (9, 9)), stride=4, padding=1, note=too_big)

    for side in (640, 768, 896):
        yield case("speed", f"image-{side}", *layer(rng, (1, 2, side, side), 2, (3, 3)), padding=1, size=side * side)
