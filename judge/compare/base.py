"""What a comparison is: it decides (`compare`), and apart from that it explains (`explain`).

Both are pure functions of plain data on the host. An exception that leaves one of them is a bug of ours and becomes an
Internal Error; it is never taken for a wrong answer.

A comparison is also its own parameter table: a frozen pydantic model whose fields are the keys of `[compare]` in
problem.toml. One file holds one of them; only registry.py knows them all. A comparison that holds others (structured,
all_of …) gets the function that builds them through the validation context, and imports none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol, Self, TypeGuard, runtime_checkable

from pydantic import BaseModel, ConfigDict

__all__ = [
    "Build",
    "Call",
    "Comparison",
    "Explanation",
    "Fit",
    "InvalidComparison",
    "Linkable",
    "Match",
    "Mismatch",
    "Parameters",
    "Subject",
    "WantsCalls",
    "inside",
    "place",
    "shown",
    "wants_calls",
]


@dataclass(frozen=True)
class Subject:
    """What is compared. `args` and `kwargs` are the inputs of the test, for comparisons that need them.

    measured: what was found out elsewhere, in the sandbox, for comparisons that ask for it: the answers to the further
    calls of a `WantsCalls`, or the values of a package's own objective under "expected" and "got".
    """

    expected: Any
    got: Any
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    measured: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Match:
    """The answer is right. `used` is the share of the tolerance that its worst element needs, 0 to 1."""

    used: float = 0.0


@dataclass(frozen=True)
class Mismatch:
    """The answer is wrong.

    code: for machines: container | dtype | shape | keys | length | values | nan | property | objective | linked |
    distribution | missing | checker …
    message: one sentence for a person; shapes, dtypes, counts and sizes of differences, but neither inputs nor values
    of the expected answer. It names the place itself, so it can be shown without `path`.
    path: where in the answer, outermost first: ("weights",), ("step 3: forward", "[0]").
    used: how many times the tolerance the worst element is away (inf where that makes no sense).
    """

    code: str
    message: str
    path: tuple[str, ...] = ()
    used: float = float("inf")


@dataclass(frozen=True)
class Explanation:
    """What a person needs to go on. `detail` is JSON data without inputs or expected values; `values` is what only a
    fully revealed test may show (expected and got, at the first and the worst place, and in full where they are small).
    """

    detail: dict[str, Any] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    cause: str | None = None  # "the transpose of the answer", "off by n/(n-1)" …; None where no guess fits


class Comparison(Protocol):
    """One way to compare answers, with its parameters already checked and bound."""

    def compare(self, subject: Subject) -> Match | Mismatch: ...

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation: ...


class InvalidComparison(ValueError):
    """A `[compare]` table that cannot be used. The message names the key and says what is allowed there."""


Build = Callable[[Mapping[str, Any]], Comparison]
"""Makes a comparison from its table; raises InvalidComparison."""


class Parameters(BaseModel):
    """The table of a comparison. `kind` is the name it has there."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)

    kind: ClassVar[str]


@dataclass(frozen=True)
class Call:
    """A further call that a comparison asks for."""

    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class WantsCalls(Protocol):
    """A comparison that must see the same source answer other inputs too (other seeds, permuted rows …).

    Whoever judges makes each call as a call of its own and hands the answers back in `Subject.measured` under the same
    names. A call that did not return leaves its name out.
    """

    def further_calls(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Call]: ...


def wants_calls(comparison: object) -> TypeGuard[WantsCalls]:
    """isinstance would ask the protocol for its members each time, which costs more than many a comparison."""
    return hasattr(comparison, "further_calls")


class Fit(Protocol):
    """Which choices (signs, orders) would make one part of an answer right; parts that share the choice are joined."""

    def join(self, other: Self) -> Self:
        """The choices that serve both."""
        ...

    def decide(self) -> Match | Mismatch:
        """Is there a choice that serves?"""
        ...


@runtime_checkable
class Linkable(Protocol):
    """A comparison that leaves something free which other parts of the same answer may have to share."""

    linked_to: str | None

    def fit(self, subject: Subject) -> Any:
        """A Mismatch where the form is wrong, else a Fit."""
        ...


def place(path: tuple[str, ...]) -> str:
    """The path as it would be written in Python: ("layers", "[0]", "weights") is "layers[0].weights"."""
    text = ""
    for step in path:
        text += step if not text or step.startswith("[") else f".{step}"
    return text


def inside(step: str, mismatch: Mismatch) -> Mismatch:
    """The same mismatch, seen from one container further out."""
    path = (step, *mismatch.path)
    old, new = place(mismatch.path), place(path)
    message = mismatch.message.removeprefix(f"{old}: ") if old else mismatch.message
    return Mismatch(mismatch.code, f"{new}: {message}", path, mismatch.used)


def shown(value: Any, *, plain: bool = False, most: int = 80) -> str:
    """A value of an answer as text that is short and never fails; `plain` leaves out the quotes of a text.

    An answer is hostile: its keys may be megabytes long, and Python refuses to print a whole number of 5000 digits.
    """
    try:
        text = str(value) if plain else repr(value)
    except ValueError:
        text = "a very large number"
    return text if len(text) <= most else f"{text[: most - 1]}…"
