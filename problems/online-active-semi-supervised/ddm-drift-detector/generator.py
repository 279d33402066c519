from collections.abc import Iterator

import numpy as np
from kit import call, case, new


def stream(outcomes: list[int], **settings: float) -> list:
    """A detector that sees these outcomes."""
    return [new(**settings), *(call("update", int(one)) for one in outcomes)]


def drawn(rng: np.random.Generator, *parts: tuple[int, float]) -> list[int]:
    """Outcomes with an error rate for each part: (how many, rate)."""
    return [int(one) for n, rate in parts for one in rng.random(n) < rate]


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", steps=stream([1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0], warm_start=3))
    yield case("sample", "first-error-after-a-clean-run", steps=stream([0, 0, 0, 1, 0, 0], warm_start=1))

    yield case("basic", "one-drift", steps=stream(drawn(rng, (150, 0.1), (80, 0.6))))
    yield case("basic", "no-drift", steps=stream(drawn(rng, (250, 0.2))))
    yield case("basic", "rate-falls", steps=stream(drawn(rng, (120, 0.5), (120, 0.1))))
    yield case("basic", "slow-rise", steps=stream(drawn(rng, *((25, 0.1 + 0.04 * k) for k in range(12)))))
    yield case("basic", "short-warm-up", steps=stream(drawn(rng, (100, 0.2), (60, 0.7)), warm_start=5))
    yield case("basic", "other-levels", steps=stream(drawn(rng, (150, 0.2), (80, 0.5)), warning=1.5, drift=4.0))

    several = drawn(rng, (90, 0.05), (60, 0.7), (90, 0.1), (60, 0.8), (90, 0.1), (60, 0.6))
    yield case("edge", "several-drifts", steps=stream(several), note="Each drift forgets everything.")
    yield case("edge", "several-drifts-short-warm-up", steps=stream(several, warm_start=4))
    yield case("edge", "all-right", steps=stream([0] * 60), note="p_min = s_min = 0, and nothing is above it.")
    yield case("edge", "all-wrong", steps=stream([1] * 60), note="p = 1, s = 0: as bad as ever, and no worse.")
    yield case("edge", "first-error-late", steps=stream([0] * 50 + [1, 1, 0, 0]), note="The minimum is 0.")
    yield case("edge", "right-after-all-wrong", steps=stream([1] * 35 + [0] * 30 + [1] * 20))
    yield case("edge", "warm-start-0", steps=stream([1, 0, 0, 1, 0, 1, 1, 1, 0, 1, 1], warm_start=0))
    yield case("edge", "warm-start-0-right-first", steps=stream([0, 1, 0, 1, 1, 0, 0, 0], warm_start=0))
    yield case("edge", "errors-in-the-warm-up-only", steps=stream([1] * 4 + [0] * 40, warm_start=10))
    clean_start = [0] * 9 + drawn(rng, (60, 0.5))
    yield case("edge", "best-state-in-the-warm-up", steps=stream(clean_start, warm_start=12))
    yield case("edge", "warm-up-ends-with-an-error", steps=stream([0] * 4 + [1, 1, 0, 0, 0, 1, 1, 1], warm_start=5))
    yield case("edge", "shorter-than-the-warm-up", steps=stream([1, 1, 0, 1]))
    yield case("edge", "equal-levels", steps=stream(drawn(rng, (80, 0.1), (60, 0.6)), warning=3.0))
    yield case("edge", "low-levels", steps=stream(drawn(rng, (60, 0.3)), warm_start=8, warning=1.25, drift=2.0))
    yield case("edge", "levels-with-fractions", steps=stream(drawn(rng, (99, 0.15), (60, 0.5)), warning=1.7, drift=2.3))

    for n in (1000, 2000, 4000):
        yield case("speed", f"n-{n}", steps=stream(drawn(rng, (n, 0.2))), size=n)
