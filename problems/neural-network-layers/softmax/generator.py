from collections.abc import Iterator

import numpy as np
from kit import case


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", np.array([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]]))
    yield case("sample", "signs-and-fractions", np.array([[-1.5, 0.25, 2.0, -0.5]]))

    for n, c in [(3, 4), (7, 2), (20, 10), (64, 33), (5, 200)]:
        yield case("basic", f"random-{n}x{c}", 2.0 * rng.standard_normal((n, c)))

    yield case(
        "edge",
        "large-logits",
        1e4 * rng.choice([-1.0, 1.0], (6, 5)) + rng.standard_normal((6, 5)),
        note="Logits near +-10000: exp of the logit itself overflows.",
    )
    yield case(
        "edge",
        "all-very-negative",
        -1e4 + 3.0 * rng.standard_normal((4, 6)),
        note="Every logit is near -10000: exp of the logit itself is 0, and 0/0 is no probability.",
    )
    yield case(
        "edge",
        "rows-far-apart",
        np.array([[1e4], [0.0], [-1e4]]) + rng.standard_normal((3, 5)),
        note="Each row is harmless, but the rows lie 10000 apart from one another.",
    )
    yield case("edge", "one-column", 50.0 * rng.standard_normal((9, 1)), note="With one class its probability is 1.")
    yield case("edge", "one-row", rng.standard_normal((1, 12)), note="n = 1; the answer still has two axes.")
    yield case("edge", "one-by-one", np.array([[-3.0]]))

    masked = 2.0 * rng.standard_normal((6, 7))
    masked[np.arange(6), rng.integers(0, 7, 6)] = -np.inf
    masked[3, 1:] = -np.inf
    masked[3, 0] = 0.5
    yield case("edge", "masked-entries", masked, note="-inf marks a class that is out: probability exactly 0.")

    low = -15_000.0 + 2.0 * rng.standard_normal((5, 6))
    low[[0, 1, 3], [2, 0, 5]] = -np.inf
    yield case("edge", "masked-among-very-negative", low, note="-inf is below every finite logit, also below -15000.")
    yield case("edge", "float32", (3.0 * rng.standard_normal((16, 9))).astype(np.float32), note="float32 input.")
    steps = rng.integers(-24, 25, (8, 6)) / 4.0
    yield case(
        "edge",
        "float32-large-logits",
        (250.0 + steps).astype(np.float32),
        note="float32 near 250: exp of the logit itself overflows from 89 on.",
    )
    masked32 = (10.0 * rng.standard_normal((4, 5))).astype(np.float32)
    masked32[:, 2] = -np.inf
    yield case("edge", "float32-masked-column", masked32, note="float32 with a column of -inf.")
    yield case("edge", "fortran-order", np.asfortranarray(rng.standard_normal((11, 6))), note="Column-major input.")
    yield case("edge", "every-other-column", rng.standard_normal((10, 14))[::2, ::2], note="A strided view.")
    yield case(
        "edge", "ties-for-the-maximum", np.tile([2.0, 2.0, -1.0, 2.0], (3, 1)) * np.array([[1.0], [100.0], [-100.0]])
    )

    for n in (200_000, 300_000, 400_000):
        yield case("speed", f"n-{n}", 3.0 * rng.standard_normal((n, 5)), size=n)
