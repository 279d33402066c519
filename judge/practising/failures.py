"""What kind of thing goes wrong: the few kinds that one can practise against, from the codes and groups of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from judge.store.records import Rejection
from judge.verdict import Verdict

__all__ = ["FailureKind", "failures", "kinds_of"]

_FORM = {"container", "keys", "length", "dtype", "shape", "missing"}
_COSTLY = {Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.OUTPUT_LIMIT}
_PRECISION = ("float32", "overflow", "underflow", "precision", "cancel")  # words of likely causes


class FailureKind(StrEnum):
    """The value is what a person reads."""

    SHAPE = "shape"
    STABILITY = "stability"
    EDGE = "edge cases"
    SPEED = "speed"
    EXCEPTION = "exceptions"
    VALUES = "wrong numbers"

    @property
    def advice(self) -> str:
        return _ADVICE[self]


_ADVICE = {
    FailureKind.SHAPE: "Write the shape of each intermediate beside its line before you run anything, and the dtype of "
    "what you return.",
    FailureKind.STABILITY: "Ask of each exp, log, division and difference what its largest and smallest argument is.",
    FailureKind.EDGE: "Before you submit, say aloud: empty, one row, one column, all equal, ties, zero.",
    FailureKind.SPEED: "Count the loops over data. What remains should be a product, a sort or a cumulative sum.",
    FailureKind.EXCEPTION: "Run the worked example and one input of your own first; read the last line of the trace.",
    FailureKind.VALUES: "Do one small example by hand, with a pencil, and compare each intermediate.",
}


def kinds_of(rejection: Rejection) -> set[FailureKind]:
    """Of one submission: a kind once, however many tests fell to it."""
    kinds = {_kind(test.verdict, test.group, test.code, test.cause) for test in rejection.tests}
    if rejection.verdict is Verdict.PARTIAL:
        kinds.add(FailureKind.SPEED)
    if rejection.verdict in (Verdict.COMPILE_ERROR, Verdict.RUNTIME_ERROR) and not kinds:
        kinds.add(FailureKind.EXCEPTION)
    return kinds


def failures(rejections: Iterable[Rejection]) -> list[tuple[FailureKind, int]]:
    """In how many submissions each kind occurred, the most frequent first."""
    counts = Counter(kind for rejection in rejections for kind in kinds_of(rejection))
    return sorted(counts.items(), key=lambda item: (-item[1], item[0].value))


def _kind(verdict: Verdict, group: str, code: str, cause: str) -> FailureKind:
    if verdict in _COSTLY:
        return FailureKind.SPEED
    if code in _FORM:
        return FailureKind.SHAPE
    if code == "nan" or any(word in cause.casefold() for word in _PRECISION):
        return FailureKind.STABILITY
    if group == "edge":
        return FailureKind.EDGE
    return FailureKind.EXCEPTION if verdict is Verdict.RUNTIME_ERROR else FailureKind.VALUES
