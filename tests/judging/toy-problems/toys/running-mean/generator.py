import numpy as np
from kit import call, case, get, new, set_


def cases(rng):
    yield case("sample", "worked-example", steps=[new(1.0), call("update", np.array([2.0, 4.0])), get("count")])
    many = [call("update", rng.standard_normal(3)) for _ in range(3)]
    yield case("basic", "many", steps=[new(0.5), *many, get("count")])
    yield case("basic", "empty", steps=[new(0.5), call("update", np.zeros(0)), get("count")])
    yield case("basic", "set-count", steps=[new(2.0), set_("count", 3), call("update", np.array([6.0]))])

# mypy: ignore-errors
