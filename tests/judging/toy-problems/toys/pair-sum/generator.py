from kit import case


def cases(rng):
    yield case("sample", "worked-example", [1, 4, 6], 7)
    yield case("basic", "several-pairs", [1, 2, 3, 4], target=5)
    yield case("basic", "odd-one", [10, 13, 5], target=15)

# mypy: ignore-errors
