from kit import case


def cases(rng):
    yield case("sample", "small", rng.normal(size=(2, 3)))
    yield case("basic", "square", rng.normal(size=(4, 4)))
    yield case("basic", "fortran", rng.normal(size=(5, 3)).T)
    yield case("basic", "strided", rng.normal(size=(5, 6))[:, ::2])
    yield case("basic", "empty", rng.normal(size=(0, 3)))
    for n in (500_000, 1_000_000):
        yield case("speed", f"n-{n}", rng.normal(size=n), size=n)
