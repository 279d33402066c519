import numpy as np
from kit import case


def cases(rng):
    yield case("sample", "worked-example", np.array([1.0, 2.0]), 1.5)
    yield case("sample", "matrix", np.array([[1.0, -2.0], [0.5, 4.0]]), 3.0)
    yield case("basic", "vector", rng.standard_normal(5), 2.5)
    yield case("basic", "default-factor", rng.standard_normal(4))
    yield case("edge", "zero-factor", rng.standard_normal(3), 0.0, note="A factor of 0 is an error.")
    yield case("edge", "every-other", rng.standard_normal(12)[::2], 2.0, note="Not contiguous.")
    yield case("secret", "empty", np.zeros(0), 2.0, note="Nobody may read this note.")
    for n in (300_000, 600_000):
        yield case("speed", f"n-{n}", rng.standard_normal(n), 1.1, size=n)

# mypy: ignore-errors
