"""allclose: every element within the tolerance, in arrays, numbers, and lists or dicts of them. The work horse.

|got - expected| <= atol + rtol * |expected|, with NaN and inf right only where they are expected. Whole numbers have a
tolerance too; booleans and texts must be equal.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.elements import compare_leaves, explain_leaves
from judge.compare.form import Leaf
from judge.compare.measure import Tolerance
from judge.compare.tolerance import Closeness

__all__ = ["AllClose"]


class AllClose(Closeness):
    """Every element must be within the tolerance."""

    kind: ClassVar[str] = "allclose"

    def compare(self, subject: Subject) -> Match | Mismatch:
        return compare_leaves(subject, self, self._tolerance_for(subject))

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        return explain_leaves(subject, mismatch, self, self._tolerance_for(subject))

    def _tolerance_for(self, subject: Subject) -> Callable[[Leaf], Tolerance]:
        width = self.inputs_width(subject)
        return lambda leaf: self.tolerance(leaf.expected, width)
