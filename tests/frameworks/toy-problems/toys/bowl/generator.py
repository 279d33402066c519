from kit import case


def cases(rng):
    yield case("sample", "small", rng.normal(size=3), 0.5, rng.normal(size=3))
    yield case("basic", "longer", rng.normal(size=9), 2.0, w=rng.normal(size=9))
    yield case("basic", "one", rng.normal(size=1), 0.0, rng.normal(size=1))
