from collections.abc import Iterator

import numpy as np
from kit import case


def cases(rng: np.random.Generator) -> Iterator[dict]:
    yield case("sample", "worked-example", 0.75, np.array([1.0, 0.875]), 0.25)
    yield case("sample", "one-is-dropped", 0.5, np.array([2.0, 1.0]), 1.0)

    for number in range(12):
        rho, lam = rng.uniform(-0.95, 0.95), rng.uniform(0.05, 0.8)
        yield case("basic", f"random-{number + 1}", rho, rng.uniform(-2.0, 2.0, 2), lam)

    one, twins = np.array([1.0, 1.0]), np.array([1.0, 0.9])
    yield case("edge", "uncorrelated", 0.0, np.array([1.5, -0.75]), 0.5, note="rho = 0: a soft threshold for each.")
    yield case("edge", "uncorrelated-at-the-threshold", 0.0, np.array([1.5, -0.5]), 0.5, note="|c| = lam: zero.")
    yield case("edge", "both-at-the-threshold", 0.3, np.array([0.5, -0.5]), 0.5)
    yield case("edge", "twins-with-equal-c", 0.999999, one, 0.1, note="Equal c: equal weights.")
    yield case("edge", "twins-with-nearly-equal-c", 0.999999, twins, 0.1, note="The lasso picks one, ridge shares.")
    yield case("edge", "twins-small-lam", 0.999999, twins, 1e-3)
    yield case("edge", "second-is-larger", 0.999999, twins[::-1].copy(), 0.1)
    yield case("edge", "nearly-1", 1 - 1e-12, np.array([1.0, 1.0 - 2.0**-42]), 0.25, note="rho is 1e-12 below 1.")
    yield case("edge", "nearly-1-equal-c", 1 - 1e-12, np.array([0.75, 0.75]), 0.25)
    yield case("edge", "nearly-1-least-squares", 1 - 1e-12, np.array([1.0, 0.25]), 0.0, note="Weights near 1e11.")
    yield case("edge", "nearly-1-opposite-c", 1 - 1e-12, np.array([1.0, -1.0]), 0.5)
    yield case("edge", "nearly-minus-1", -1 + 1e-12, np.array([1.0, -1.0 + 2.0**-43]), 0.25)
    yield case("edge", "nearly-minus-1-tiny-lam", -1 + 1e-12, np.array([0.5, 0.25]), 2.0**-20)
    yield case("edge", "negative-correlation", -0.8, np.array([1.0, 0.5]), 0.2, note="rho < 0: both come in.")
    yield case("edge", "negative-correlation-negative-c", -0.8, np.array([-1.0, -0.5]), 0.2)
    yield case("edge", "opposite-signs", 0.6, np.array([1.0, -0.8]), 0.3)
    yield case("edge", "opposite-signs-swapped", 0.6, np.array([-0.8, 1.0]), 0.3)
    yield case(
        "edge", "sign-against-c", 0.9, np.array([2.0, 1.0]), 0.1, note="The second weight is negative, c is not."
    )
    yield case("edge", "sign-against-c-negative", 0.9, np.array([-1.0, -2.0]), 0.1)
    yield case("edge", "zero-c-with-weight", 0.8, np.array([1.0, 0.0]), 0.2, note="c = 0 does not mean that w = 0.")
    yield case("edge", "lam-above-both", 0.7, np.array([0.9, -0.4]), 1.0, note="lam above max |c|: no weight.")
    yield case("edge", "lam-0", 0.7, np.array([0.9, -0.4]), 0.0, note="lam = 0: both are least squares.")
    yield case("edge", "lam-0-nothing-to-fit", 0.4, np.zeros(2), 0.0)
    yield case("edge", "lam-0-exactly-one-feature", 0.5, np.array([2.0, 1.0]), 0.0, note="c is a column of G.")
    yield case("edge", "zero-c", 0.5, np.zeros(2), 0.3)
    yield case("edge", "integral-lam", 0.25, np.array([3.0, 4.0]), 2.0)
    yield case("edge", "boundary-of-the-second", 0.5, np.array([2.0, 1.5]), 1.0, note="Just at the boundary: zero.")
    yield case("edge", "weight-of-1e-9", 0.0, np.array([0.75 + 2.0**-30, 0.25]), 0.75, note="Small is not zero.")
    yield case("edge", "strided", 0.3, np.array([1.0, 9.0, 0.8])[::2], 0.1)
