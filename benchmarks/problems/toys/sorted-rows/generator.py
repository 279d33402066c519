import numpy as np
from kit import case


def cases(rng):
    yield case("sample", "two-rows", np.array([[2.0, 1.0], [3.0, 4.0]]))
    yield case("basic", "random", rng.standard_normal((10, 4)))
    for n in (1000, 2000, 4000):
        yield case("speed", f"n-{n}", rng.standard_normal((n, 256)), size=n)
