"""up_to_permutation: what is only a matter of naming or order: cluster labels, the rows or the columns of a matrix.

labels   the same grouping under other names; `fixed` labels (such as -1 for noise) keep their meaning
rows     the same rows in any order, each within the tolerance (for a one-dimensional answer: its elements)
columns  the same columns in any order

Parts that must be reordered together, such as centroids (rows) and the labels that number them, are linked inside
`structured`: `linked_to = "centroids"`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from judge.compare.base import Explanation, Match, Mismatch, Subject, place
from judge.compare.elements import compare_leaf
from judge.compare.explaining import explain_form, explain_values
from judge.compare.form import Leaf, pair
from judge.compare.matching import FEW, best_order, match_rows, pairwise
from judge.compare.measure import Shares, Tolerance
from judge.compare.renaming import Labels, rename
from judge.compare.tolerance import Closeness
from judge.errors import CheckerFault

__all__ = ["OrderFit", "UpToPermutation"]


@dataclass(frozen=True)
class OrderFit:
    """What each part says about which actual number may stand for which expected one."""

    rows: tuple[Shares, ...] = ()  # (k, k) each
    labels: tuple[Labels, ...] = ()

    def join(self, other: OrderFit) -> OrderFit | Mismatch:
        joined = OrderFit((*self.rows, *other.rows), (*self.labels, *other.labels))
        sizes = sorted({len(share) for share in joined.rows})
        if len(sizes) > 1:
            return Mismatch("linked", f"{sizes[0]} here, {sizes[-1]} there: they cannot share an order")
        return joined

    def decide(self) -> Match | Mismatch:
        size = len(self.rows[0]) if self.rows else max(labels.size for labels in self.labels)
        joint = np.zeros((size, size))
        for share in self.rows:
            np.maximum(joint, share, out=joint)
        for labels in self.labels:
            if labels.size > size:
                return Mismatch("linked", f"a label is {labels.size - 1}, but there are only {size} to number")
            np.maximum(joint, labels.share(size), out=joint)
        used = best_order(joint).used
        return Match(used) if used <= 1 else Mismatch("linked", "no one order serves both", (), used)


class UpToPermutation(Closeness):
    """The answer must be right under some renaming of its labels, or some order of its rows or columns."""

    kind: ClassVar[str] = "up_to_permutation"

    of: Literal["labels", "rows", "columns"] = Field(description="what may be renamed or reordered")
    fixed: list[int | str] = Field(default_factory=list, description="labels that keep their meaning, such as -1")
    linked_to: str | None = Field(default=None, description="the part of the answer whose order this part must share")

    @model_validator(mode="after")
    def _fixed_are_labels(self) -> UpToPermutation:
        if self.fixed and self.of != "labels":
            raise ValueError('fixed is only for of = "labels"')
        return self

    def compare(self, subject: Subject) -> Match | Mismatch:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        used = 0.0
        for aligned, tolerance, note in self._aligned(leaves, subject):
            found = compare_leaf(aligned, tolerance)
            if isinstance(found, Mismatch):
                message = (
                    f"{found.message}, {note}"
                    if self.of != "labels" or not aligned.is_array
                    else f"{_count(aligned)} differ {note}"
                )
                return Mismatch(found.code, message, found.path, found.used)
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return explain_form(subject, mismatch)
        for aligned, tolerance, _ in self._aligned(leaves, subject):
            if aligned.path == mismatch.path:
                return explain_values(aligned, mismatch, tolerance, subject)
        return Explanation()

    def fit(self, subject: Subject) -> OrderFit | Mismatch:
        """Only for an answer that is one array."""
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        if len(leaves) != 1 or not leaves[0].is_array:
            return Mismatch("linked", "only one array of numbers can share its choice with another part")
        [leaf] = leaves
        if self.of == "labels":
            labels = Labels.of(leaf.expected, leaf.got, self.fixed)
            if labels is None:
                return Mismatch("linked", "labels that number something must be whole numbers from 0 on")
            return OrderFit(labels=(labels,))
        e, g = self._as_rows(leaf.expected), self._as_rows(leaf.got)
        if len(e) > FEW:
            raise CheckerFault(f"linked parts can be matched up to {FEW} rows, this answer has {len(e)}")
        return OrderFit(rows=(pairwise(e, g, self.tolerance(leaf.expected, self.inputs_width(subject))),))

    def _aligned(self, leaves: list[Leaf], subject: Subject) -> Iterator[tuple[Leaf, Tolerance, str]]:
        """Each leaf with the actual value renamed or reordered to fit as well as it can."""
        width = self.inputs_width(subject)
        for leaf in leaves:
            tolerance = self.tolerance(leaf.expected, width)
            if not leaf.is_array or leaf.expected.ndim == 0 or leaf.expected.size == 0:
                yield leaf, tolerance, "and there is nothing to reorder"
            elif self.of == "labels":
                renamed = rename(leaf.expected, leaf.got, self.fixed)
                note = f"under the best renaming (expected {renamed.groups_expected} groups, got {renamed.groups_got})"
                yield Leaf(leaf.path, renamed.expected, renamed.got), Tolerance(), note
            else:
                matched = match_rows(self._as_rows(leaf.expected), self._as_rows(leaf.got), tolerance)
                axis = 0 if self.of == "rows" else -1
                got = np.take(leaf.got, matched.order, axis=axis)
                yield Leaf(leaf.path, leaf.expected, got), tolerance, f"with the {self.of} in the best order"

    def _as_rows(self, array: NDArray[Any]) -> NDArray[Any]:
        items = array if self.of == "rows" else np.moveaxis(array, -1, 0)
        return items.reshape(len(items), -1) if items.size else np.zeros((len(items), 0))


def _count(leaf: Leaf) -> str:
    where = place(leaf.path)
    wrong = f"{int(np.count_nonzero(leaf.expected != leaf.got))} of {leaf.expected.size} labels"
    return f"{where}: {wrong}" if where else wrong
