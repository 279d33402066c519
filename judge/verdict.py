"""The verdicts: one table of code, label, whose fault, and what to do next."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, NamedTuple

Fault = Literal["none", "submission", "judge"]


class Verdict(StrEnum):
    """What is decided about a test, or about a submission as a whole. The value is what the API says."""

    ACCEPTED = "Accepted"
    PARTIAL = "Partial"
    WRONG_ANSWER = "Wrong Answer"
    TIME_LIMIT = "Time Limit Exceeded"
    MEMORY_LIMIT = "Memory Limit Exceeded"
    OUTPUT_LIMIT = "Output Limit Exceeded"
    RUNTIME_ERROR = "Runtime Error"
    COMPILE_ERROR = "Compile Error"
    REJECTED = "Rejected"
    INTERNAL_ERROR = "Internal Error"
    NOT_RUN = "Not Run"  # of a test only: judging stopped before it

    @property
    def code(self) -> str:
        """Two letters, for a narrow column."""
        return TABLE[self].code

    @property
    def fault(self) -> Fault:
        return TABLE[self].fault

    @property
    def help(self) -> str:
        return TABLE[self].help


class Row(NamedTuple):
    code: str
    fault: Fault
    help: str


TABLE: dict[Verdict, Row] = {
    Verdict.ACCEPTED: Row("AC", "none", "Every test passed."),
    Verdict.PARTIAL: Row("PA", "submission", "Every answer is right, but it is too slow to earn any speed points."),
    Verdict.WRONG_ANSWER: Row(
        "WA", "submission", "At least one answer differs from the reference's by more than the tolerance."
    ),
    Verdict.TIME_LIMIT: Row("TL", "submission", "A test did not finish in time. Look for Python loops over data."),
    Verdict.MEMORY_LIMIT: Row(
        "ML", "submission", "A test needed more memory than allowed. Look for large temporaries."
    ),
    Verdict.OUTPUT_LIMIT: Row("OL", "submission", "It printed, or returned, far too much. Remove the prints."),
    Verdict.RUNTIME_ERROR: Row("RE", "submission", "It raised an exception, or its process died."),
    Verdict.COMPILE_ERROR: Row(
        "CE", "submission", "It does not compile, or does not define what was asked for. This costs no attempt."
    ),
    Verdict.REJECTED: Row("RJ", "submission", "It uses something that this problem forbids. This costs no attempt."),
    Verdict.INTERNAL_ERROR: Row(
        "IE", "judge", "The judge failed, not your code. It will be judged again; nothing is counted against you."
    ),
    Verdict.NOT_RUN: Row("--", "none", "Not run: judging had stopped by then."),
}
"""What is said of each."""

_SEVERITY = [  # the last is the gravest
    Verdict.NOT_RUN,
    Verdict.ACCEPTED,
    Verdict.PARTIAL,
    Verdict.TIME_LIMIT,
    Verdict.MEMORY_LIMIT,
    Verdict.OUTPUT_LIMIT,
    Verdict.WRONG_ANSWER,
    Verdict.RUNTIME_ERROR,
    Verdict.COMPILE_ERROR,
    Verdict.REJECTED,
    Verdict.INTERNAL_ERROR,
]


def worst(verdicts: list[Verdict]) -> Verdict:
    """The gravest of them; Internal Error outranks all. Accepted where the list is empty."""
    return max(verdicts, key=_SEVERITY.index, default=Verdict.ACCEPTED)
