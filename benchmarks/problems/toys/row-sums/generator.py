import numpy as np
from kit import case


def cases(rng):
    yield case("sample", "two-rows", np.array([[1.0, 2.0], [3.0, 4.0]]))
    for number in range(9):
        yield case("basic", f"random-{number}", rng.standard_normal((10, 4)))
