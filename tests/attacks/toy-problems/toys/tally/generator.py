from kit import call, case, new


def cases(rng):
    yield case("sample", "worked-example", steps=[new(0), call("add", "a"), call("add", "a"), call("counts")])
    words = [call("add", word) for word in ("x", "y", "x", "z", "x")]
    yield case("basic", "from-three", steps=[new(3), *words, call("counts")])
    yield case("secret", "empty", steps=[new(7), call("counts")])
    yield case("secret", "random", steps=[new(int(rng.integers(100))), *words, call("counts")])
