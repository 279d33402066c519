import numpy as np
from kit import case


def cases(rng):
    yield case("sample", "worked-example", np.array([[3.0, 4.0], [0.0, 2.0]]))
    yield case("basic", "small", rng.standard_normal((5, 3)))
    yield case("speed", "n-40000", rng.standard_normal((40_000, 5)), size=40_000)
