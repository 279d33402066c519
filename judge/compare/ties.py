"""ties: positions chosen by a score, where equal scores may be taken in any order: top-k, argsort, nearest neighbours.

The answer holds positions along the last axis (k of n). It is right when every position stands there once and the
scores found there are those of the expected positions: rank by rank, or (`order = false`) as a collection. So any way
to break a tie is taken, and nothing else. The scores come from the inputs: an array of them, or the distances between
`queries` and `points`.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.explaining import explain_form
from judge.compare.form import Form, Leaf, as_array, describe, pair
from judge.compare.measure import Shares, Tolerance, shares
from judge.compare.reading import Reference, read
from judge.errors import CheckerFault

__all__ = ["Ties"]

Array = NDArray[Any]


class Ties(Form):
    """The positions must have the scores of the expected positions."""

    kind: ClassVar[str] = "ties"

    scores: Reference | None = Field(
        default=None, description='the scores, such as "args.0": (…, n) for an answer (…, k)'
    )
    points: Reference | None = Field(default=None, description='instead of scores: the points (n, d), such as "args.0"')
    queries: Reference | None = Field(default=None, description="with points: the queries (m, d) for an answer (m, k)")
    metric: Literal["euclidean", "manhattan", "chebyshev", "cosine"] = Field(
        default="euclidean", description="with points"
    )
    order: bool = Field(default=True, description="false: the positions of one row may stand in any order")
    rtol: float = Field(default=1e-12, ge=0, lt=1, description="scores this near are equal, relatively")
    atol: float = Field(default=0.0, ge=0, le=1e300, description="scores this near are equal, absolutely")

    @model_validator(mode="after")
    def _one_source(self) -> Ties:
        if (self.scores is None) == (self.points is None):
            raise ValueError("give either scores, or points and queries")
        if (self.points is None) != (self.queries is None):
            raise ValueError("points and queries go together")
        return self

    def compare(self, subject: Subject) -> Match | Mismatch:
        form = self._positions(subject)
        if isinstance(form, Mismatch):
            return form
        expected, got = form
        count = self._count(subject)
        if ((expected < 0) | (expected >= count)).any():
            raise CheckerFault(f"ties: the reference's own positions lie outside 0 … {count - 1}")
        outside = (got < 0) | (got >= count)
        if outside.any():
            return Mismatch("values", f"{int(outside.sum())} of {got.size} positions lie outside 0 … {count - 1}")
        if got.size and got.shape[-1] > 1:
            inorder = np.sort(got, axis=-1)
            repeated = int((inorder[..., 1:] == inorder[..., :-1]).sum())
            if repeated:
                return Mismatch("values", f"{repeated} of {got.size} positions stand there more than once in their row")
        share = self._shares(expected, got, subject)
        wrong = int((~(share <= 1)).sum())
        used = float(share.max(initial=0.0))
        if not wrong:
            return Match(used)
        what = "ranks hold a position" if self.order else "positions are chosen"
        return Mismatch("values", f"{wrong} of {got.size} {what} with another score (ties are free)", (), used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        form = self._positions(subject)
        if isinstance(form, Mismatch):
            return explain_form(subject, mismatch)
        expected, got = form
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(subject.expected),
            "got": describe(subject.got),
            "tolerance": {"rtol": self.rtol, "atol": self.atol},
        }
        if ((got < 0) | (got >= self._count(subject))).any():
            one_based = got.size and got.min() >= 1 and got.max() == self._count(subject)
            return Explanation(detail, {}, "positions counted from 1 instead of 0" if one_based else None)
        share = self._shares(expected, got, subject)
        wrong = ~(share <= 1)
        detail |= {"differ": int(wrong.sum()), "of": int(wrong.size)}
        if wrong.any():
            detail["first"] = {"index": [int(i) for i in np.argwhere(wrong)[0]]}
        return Explanation(detail, {}, self._cause(expected, got, subject) if wrong.any() else None)

    def _cause(self, expected: Array, got: Array, subject: Subject) -> str | None:
        if expected.shape[-1] < 2:
            return None
        if not self._wrong(expected, got[..., ::-1], subject):
            return "the order is reversed"
        if self.order and not self.model_copy(update={"order": False})._wrong(expected, got, subject):
            return "the right positions in another order"
        return None

    def _wrong(self, expected: Array, got: Array, subject: Subject) -> bool:
        return bool((~(self._shares(expected, got, subject) <= 1)).any())

    def _positions(self, subject: Subject) -> Mismatch | tuple[Array, Array]:
        # The reference by itself: beside an answer that is a mixture, a sound one is looked at item by item, too.
        own = pair(subject.expected, subject.expected, self)
        if isinstance(own, Mismatch) or len(own) > 1 or not all(_are_positions(leaf) for leaf in own):
            raise CheckerFault("ties needs a reference that answers with one array (or list) of whole numbers")
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        if not own or own[0].expected.size == 0:
            return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
        if len(leaves) > 1 or not leaves[0].is_array:
            return Mismatch("dtype", "positions must be whole numbers, got a mixture")
        expected, got = leaves[0].expected, leaves[0].got
        if got.dtype.kind not in "iu":
            return Mismatch("dtype", f"positions must be whole numbers, got {got.dtype}")
        return np.atleast_1d(expected), np.atleast_1d(got)

    def _count(self, subject: Subject) -> int:
        source = self._input(self.scores or self.points or "", subject)
        return int(source.shape[-1] if self.scores is not None else source.shape[0])

    def _input(self, reference: str, subject: Subject) -> Array:
        array = as_array(read(reference, subject, None))
        if array is None or array.ndim == 0:
            raise CheckerFault(f"ties: {reference!r} is no array of scores or points")
        return array

    def _shares(self, expected: Array, got: Array, subject: Subject) -> Shares:
        """Per rank: how far the score found there is from the expected one, in shares of the tolerance."""
        score_e, score_g = (self._scores_at(at.astype(np.intp), subject) for at in (expected, got))
        if not self.order:
            score_e, score_g = np.sort(score_e, axis=-1), np.sort(score_g, axis=-1)
        return shares(score_e, score_g, Tolerance(self.rtol, self.atol))

    def _scores_at(self, positions: Array, subject: Subject) -> Array:
        if positions.size == 0:
            return np.zeros(positions.shape)
        if self.scores is not None:
            scores = self._input(self.scores, subject)
            if scores.ndim > 1 and scores.shape[:-1] != positions.shape[:-1]:
                raise CheckerFault(f"ties: scores of shape {scores.shape} do not fit positions of {positions.shape}")
            scores = np.broadcast_to(scores, (*positions.shape[:-1], scores.shape[-1]))
            return np.take_along_axis(scores, positions, axis=-1)
        points = self._input(self.points or "", subject).astype(np.float64)
        queries = np.atleast_2d(self._input(self.queries or "", subject).astype(np.float64))
        return _distances(np.atleast_2d(points[positions]), queries, positions, self.metric)


def _distances(chosen: Array, queries: Array, positions: Array, metric: str) -> Array:
    """chosen (m, k, d), or (k, d) for a single query; queries (m, d) -> the shape of positions."""
    against = queries[:, None, :] if positions.ndim == 2 else queries
    if metric == "cosine":
        lengths = np.linalg.norm(chosen, axis=-1) * np.linalg.norm(against, axis=-1)
        with np.errstate(all="ignore"):
            found: Array = 1.0 - (chosen * against).sum(axis=-1) / lengths
        return found
    apart = np.abs(chosen - against)
    if metric == "manhattan":
        found = apart.sum(axis=-1)
    elif metric == "chebyshev":
        found = apart.max(axis=-1)
    else:
        found = np.sqrt((apart * apart).sum(axis=-1))
    return found


def _are_positions(leaf: Leaf) -> bool:
    return leaf.is_array and (leaf.expected.size == 0 or leaf.expected.dtype.kind in "iu")
