"""The tests of a package: its cases with their expected answers. Plain data; judge.preparing makes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = ["Answer", "Expected", "Raise", "Test", "TestStep", "Tests"]


@dataclass(frozen=True)
class Answer:
    """The reference returned this."""

    value: Any


@dataclass(frozen=True)
class Raise:
    """The reference raised: that is the answer. bases: built-in classes it is an instance of, nearest first."""

    type_name: str
    bases: tuple[str, ...] = ()


Expected = Answer | Raise


@dataclass(frozen=True)
class TestStep:
    """One step on an object, as kit's new, call, get and set_ write it."""

    __test__ = False  # not for pytest to collect

    kind: Literal["new", "call", "get", "set"]
    name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Test:
    """A case with what is expected: one item for a function, one for each step of a class.

    Arrays in it are shared by all who judge and cannot be written to. args and kwargs may hold the sandbox's Rng and
    Support, which are made inside.
    """

    __test__ = False

    group: str
    case: str
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    steps: tuple[TestStep, ...] | None = None
    size: int | None = None
    note: str = ""
    expected: tuple[Expected, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.group}/{self.case}"


@dataclass(frozen=True)
class Tests:
    """All tests of a package, in the order in which they are run. digest: of the package they were made from.
    reference_s: what the slowest call of the reference took on this host, in seconds of wall clock."""

    __test__ = False

    digest: str
    tests: tuple[Test, ...]
    reference_s: float = 0.0

    def of(self, group: str) -> tuple[Test, ...]:
        return tuple(test for test in self.tests if test.group == group)
