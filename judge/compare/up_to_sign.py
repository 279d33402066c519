"""up_to_sign: eigenvectors, principal axes, singular vectors: each vector is as right as its negative.

`axis` says which way the vectors lie: the columns or the rows of a matrix (of the last two axes of a stack of them), or
the whole answer as one vector. A one-dimensional answer is one vector. Parts that must turn around together, such as
components and the scores on them, are linked inside `structured`: `linked_to = "components"`; there `elements` may say
that each element follows the sign of one vector.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.elements import compare_leaf
from judge.compare.explaining import explain_form, explain_values
from judge.compare.form import Leaf, pair
from judge.compare.measure import Shares, Tolerance, shares
from judge.compare.tolerance import Closeness

__all__ = ["SignFit", "UpToSign"]

Axis = Literal["columns", "rows", "whole", "elements"]


@dataclass(frozen=True)
class SignFit:
    """share: (2, k), the share of the tolerance that each of k vectors needs as it is, and turned around."""

    share: Shares

    def join(self, other: SignFit) -> SignFit | Mismatch:
        if self.share.shape != other.share.shape:
            mine, theirs = self.share.shape[1], other.share.shape[1]
            return Mismatch("linked", f"{mine} vectors here, {theirs} there: they cannot share their signs")
        return SignFit(np.maximum(self.share, other.share))

    def decide(self) -> Match | Mismatch:
        best = self.share.min(axis=0)
        used = float(best.max(initial=0.0))
        if used <= 1:
            return Match(used)
        wrong = np.flatnonzero(~(best <= 1))
        return Mismatch(
            "linked", f"no sign of vector {wrong[0]} serves both ({wrong.size} of {best.size} so)", (), used
        )


class UpToSign(Closeness):
    """Every vector must be within the tolerance of the expected one or of its negative."""

    kind: ClassVar[str] = "up_to_sign"

    axis: Axis = Field(
        default="columns", description="where the vectors lie: columns, rows, whole; elements for a linked part"
    )
    linked_to: str | None = Field(default=None, description="the part of the answer whose signs this part must share")

    @model_validator(mode="after")
    def _elements_need_a_link(self) -> UpToSign:
        if self.axis == "elements" and self.linked_to is None:
            raise ValueError(
                'axis = "elements" makes sense only with linked_to; alone it would compare absolute values'
            )
        return self

    def compare(self, subject: Subject) -> Match | Mismatch:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        used = 0.0
        for aligned, tolerance in self._aligned(leaves, subject):
            found = compare_leaf(aligned, tolerance)
            if isinstance(found, Mismatch):
                return Mismatch(found.code, f"{found.message}, with the better sign taken", found.path, found.used)
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return explain_form(subject, mismatch)
        for aligned, tolerance in self._aligned(leaves, subject):
            if aligned.path == mismatch.path:
                return explain_values(aligned, mismatch, tolerance, subject)
        return Explanation()

    def fit(self, subject: Subject) -> SignFit | Mismatch:
        """Only for an answer that is one array."""
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        if len(leaves) != 1 or not leaves[0].is_array:
            return Mismatch("linked", "only one array of numbers can share its choice with another part")
        [leaf] = leaves
        return SignFit(
            self._vector_shares(leaf, self.tolerance(leaf.expected, self.inputs_width(subject))).reshape(2, -1)
        )

    def _aligned(self, leaves: list[Leaf], subject: Subject) -> Iterator[tuple[Leaf, Tolerance]]:
        """Each leaf with the actual vectors turned the way that fits better."""
        width = self.inputs_width(subject)
        for leaf in leaves:
            tolerance = self.tolerance(leaf.expected, width)
            if not _has_sign(leaf):
                yield leaf, tolerance
                continue
            got = np.where(self._better_turned(leaf, tolerance), _negative(leaf.got), leaf.got)
            yield Leaf(leaf.path, leaf.expected, got), tolerance

    def _better_turned(self, leaf: Leaf, tolerance: Tolerance) -> NDArray[np.bool_]:
        """Which vectors have fewer wrong elements, or smaller errors, turned around; it broadcasts to the array."""
        axes = self._reduced(leaf.expected.ndim)
        as_is, turned = (shares(leaf.expected, got, tolerance) for got in (leaf.got, _negative(leaf.got)))
        wrong, wrong_turned = (np.sum(~(share <= 1), axis=axes, keepdims=True) for share in (as_is, turned))
        most, most_turned = (share.max(axis=axes, keepdims=True, initial=0.0) for share in (as_is, turned))
        better: NDArray[np.bool_] = (wrong_turned < wrong) | ((wrong_turned == wrong) & (most_turned < most))
        return better

    def _vector_shares(self, leaf: Leaf, tolerance: Tolerance) -> Shares:
        """(2, …): as it is and turned around, for each vector."""
        axes = self._reduced(leaf.expected.ndim)
        both = [shares(leaf.expected, got, tolerance) for got in (leaf.got, _negative(leaf.got))]
        return np.stack([share.max(axis=axes, initial=0.0) for share in both])

    def _reduced(self, ndim: int) -> int | tuple[int, ...]:
        """The axes along a vector."""
        if self.axis == "elements":
            return ()
        if ndim < 2 or self.axis == "whole":
            return tuple(range(ndim))
        return ndim - 2 if self.axis == "columns" else ndim - 1


def _has_sign(leaf: Leaf) -> bool:
    return leaf.is_array and leaf.expected.dtype.kind in "iufc"


def _negative(array: NDArray[Any]) -> NDArray[Any]:
    """Of unsigned or narrow whole numbers too, without wrapping around."""
    if array.dtype.kind in "iub":
        array = array.astype(np.float64) if array.dtype.itemsize == 8 else array.astype(np.int64)
    turned: NDArray[Any] = np.negative(array)
    return turned
