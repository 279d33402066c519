"""The reference of bloom-filter against a set, plain whole numbers, and the theory of its error rate."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.problems.loading import cases, module, name, package, reference

SLUG = "bloom-filter"
SUPPORT = module(Path(package(SLUG)) / "support.py")


def value(argument: Any) -> Any:
    """An argument as the class would get it."""
    if isinstance(argument, dict) and argument.get("__input__") == "support":
        return getattr(SUPPORT, argument["name"])(*argument["args"])
    return argument


def hashed(item: bytes) -> int:
    h = 0xCBF29CE484222325
    for byte in item:
        h = ((h ^ byte) * 0x100000001B3) % 2**64
    return h


class Plain:
    """The filter as a set of places, in plain Python, with the items beside it."""

    def __init__(self, n: int, p: float) -> None:
        self.m = math.ceil(-n * math.log(p) / math.log(2) ** 2)
        self.k = max(1, round(self.m / n * math.log(2)))
        self.set_places: set[int] = set()
        self.seen: set[bytes] = set()

    def places(self, item: bytes) -> list[int]:
        a, b = divmod(hashed(item), 2**32)
        return [(a + i * (b | 1)) % self.m for i in range(self.k)]

    def add(self, items: list[bytes]) -> None:
        for item in items:
            self.seen.add(item)
            self.set_places.update(self.places(item))

    def contains(self, items: list[bytes]) -> list[bool]:
        return [self.set_places.issuperset(self.places(item)) for item in items]

    @property
    def bits(self) -> list[int]:
        packed = bytearray(-(-self.m // 8))
        for place in self.set_places:
            packed[place // 8] += 2 ** (place % 8)
        return list(packed)

    def estimate_count(self) -> float:
        free = self.m - len(self.set_places)
        return self.m / self.k * math.log(self.m / free) if free else math.inf


@pytest.mark.parametrize("case", cases(SLUG), ids=name)
def test_reference_agrees_with_plain_whole_numbers(case: Any) -> None:
    for kind, method, args, _ in case["steps"]:
        given = [value(argument) for argument in args]
        if kind == "new":
            plain, ours = Plain(*given), reference(SLUG).BloomFilter(*given)
        elif kind == "get":
            assert np.array_equal(getattr(ours, method), getattr(plain, method))
        elif method == "estimate_count":
            assert ours.estimate_count() == pytest.approx(plain.estimate_count(), rel=1e-11, abs=1e-12)
        else:
            got, expected = getattr(ours, method)(*given), getattr(plain, method)(*given)
            if method == "contains":
                assert got.tolist() == expected
                assert all(found for found, item in zip(expected, given[0], strict=True) if item in plain.seen)


@pytest.mark.parametrize(
    ("item", "expected"),
    [(b"", 0xCBF29CE484222325), (b"a", 0xAF63DC4C8601EC8C), (b"foobar", 0x85944171F73967E8)],
)
def test_hash_has_the_published_values(item: bytes, expected: int) -> None:
    assert int(reference(SLUG).fnv1a([item])[0]) == expected


@pytest.mark.parametrize("p", [0.2, 0.02, 0.001])
def test_rate_of_false_positives_is_what_was_asked_for(p: float) -> None:
    added, fresh = SUPPORT.random_items(20_000, 5, 8, 8), SUPPORT.random_items(100_000, 6, 8, 8)
    ours = reference(SLUG).BloomFilter(20_000, p)
    ours.add(added)
    assert ours.contains(added).all()
    assert 0.5 * p <= ours.contains(fresh).mean() <= 1.5 * p
    assert ours.estimate_count() == pytest.approx(20_000, rel=0.02)
