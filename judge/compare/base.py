"""What a comparison is: it decides (`compare`), and apart from that it explains (`explain`).

Both are pure functions of plain data on the host. An exception that leaves one of them is a bug of ours and becomes an
Internal Error; it is never taken for a wrong answer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

__all__ = ["Comparison", "Explanation", "Match", "Mismatch", "Subject"]


@dataclass(frozen=True)
class Subject:
    """What is compared. `args` and `kwargs` are the inputs of the test, for comparisons that need them."""

    expected: Any
    got: Any
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Match:
    """The answer is right. `used` is the share of the tolerance that its worst element needs, 0 to 1."""

    used: float = 0.0


@dataclass(frozen=True)
class Mismatch:
    """The answer is wrong.

    code: for machines: container | type | dtype | shape | keys | length | values | nan | property | objective | checker …
    message: one sentence for a person; shapes, dtypes, counts and sizes of differences, but neither inputs nor values
    of the expected answer.
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
