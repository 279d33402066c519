"""exact: every element equal. For whole numbers, labels, masks, texts; for floats only where no rounding is meant.

NaN equals NaN, -0.0 equals 0.0, and numbers of different types are equal when their values are (which of the types are
accepted is the form's affair). Nothing is rounded to find out: 2**53 + 1 is not float(2**53).
"""

from __future__ import annotations

from typing import ClassVar

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.elements import compare_leaves, explain_leaves
from judge.compare.form import Form, Leaf
from judge.compare.measure import Tolerance

__all__ = ["Exact"]


class Exact(Form):
    """Every element must be equal."""

    kind: ClassVar[str] = "exact"

    def compare(self, subject: Subject) -> Match | Mismatch:
        return compare_leaves(subject, self, _no_tolerance)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        return explain_leaves(subject, mismatch, self, _no_tolerance)


def _no_tolerance(_: Leaf) -> Tolerance:
    return Tolerance()
