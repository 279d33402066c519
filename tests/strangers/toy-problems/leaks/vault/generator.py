import numpy as np
from kit import case


def cases(rng):
    yield case("sample", "worked-example", np.array([1.0, 2.0]), "open")
    for group in ("told", "noted", "secret"):
        for number in (1, 2):
            x = rng.uniform(1e5, 1e6, 3)
            yield case(group, f"case-{number}", x, f"hidden-{group}-{rng.integers(10**8, 10**9)}", note="Look closer.")
    for n in (64, 128):
        yield case("speed", f"n-{n}", rng.uniform(1e5, 1e6, n), "speedy-" + str(rng.integers(10**8, 10**9)), size=n)

# mypy: ignore-errors
