import numpy as np
from kit import case


def cases(rng):
    yield case("sample", "worked-example", np.array([[3.0, 4.0], [0.0, 2.0]]))
    yield case("basic", "small", rng.standard_normal((5, 3)))
    yield case("basic", "wide", rng.standard_normal((2, 40)))
    yield case("edge", "fortran", np.asfortranarray(rng.standard_normal((4, 3))), note="Its columns are contiguous.")
    yield case("secret", "tall", rng.standard_normal((60, 2)))
