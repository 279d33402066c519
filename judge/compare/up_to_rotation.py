"""up_to_rotation: points whose coordinates may be turned as a whole: embeddings, factor loadings, superpositions.

The rows of the answer are points. The rotation that fits best (orthogonal Procrustes) is taken, and after it each point
must lie within  atol + rtol * (the longest expected point)  of its place. Lengths, not coordinates: no choice of axes
may matter.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.elements import times
from judge.compare.explaining import explain_form, explain_values
from judge.compare.form import Leaf, pair
from judge.compare.measure import Tolerance
from judge.compare.tolerance import Closeness

__all__ = ["UpToRotation"]

Array = NDArray[Any]


class UpToRotation(Closeness):
    """The points must be right under one rotation of them all."""

    kind: ClassVar[str] = "up_to_rotation"

    reflection: bool = Field(default=True, description="mirror images are right too")
    translation: bool = Field(default=False, description="the points may also be shifted as a whole")

    def compare(self, subject: Subject) -> Match | Mismatch:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        used = 0.0
        for leaf in leaves:
            found = self._compare_points(leaf, subject)
            if isinstance(found, Mismatch):
                return found
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return explain_form(subject, mismatch)
        leaf = next(leaf for leaf in leaves if leaf.path == mismatch.path)
        if mismatch.code != "values":
            return explain_values(leaf, mismatch, Tolerance(), subject)
        e, g = _points(leaf)
        tolerance = Tolerance(atol=self._allowed(leaf, e, subject))
        return explain_values(Leaf(leaf.path, e, self._turn(e, g)), mismatch, tolerance, subject)

    def _compare_points(self, leaf: Leaf, subject: Subject) -> Match | Mismatch:
        if not leaf.is_array or leaf.expected.ndim != 2:
            return Mismatch("shape", "expected a matrix with a point in each row", leaf.path)
        e, g = _points(leaf)
        if not np.isfinite(g).all() or not np.isfinite(e).all():
            return Mismatch(
                "nan", f"{int((~np.isfinite(g)).sum())} of {g.size} elements are NaN or infinite", leaf.path
            )
        if e.size == 0:
            return Match()
        allowed = self._allowed(leaf, e, subject)
        with np.errstate(all="ignore"):  # what overflows is out of place
            off = np.nan_to_num(np.linalg.norm(self._turn(e, g) - e, axis=1), nan=np.inf, posinf=np.inf)
        wrong = ~(off <= allowed)
        worst = float(off.max())
        used = worst / allowed if allowed else (float("inf") if worst else 0.0)
        if not wrong.any():
            return Match(used)
        message = (
            f"{int(wrong.sum())} of {len(e)} points are out of place under the best rotation; "
            f"the worst, number {int(off.argmax())}, by {worst:.3g} ({times(used)})"
        )
        return Mismatch("values", message, leaf.path, used)

    def _allowed(self, leaf: Leaf, e: Array, subject: Subject) -> float:
        """How far from its place a point may be."""
        tolerance = self.tolerance(leaf.expected, self.inputs_width(subject))
        return tolerance.atol + tolerance.rtol * float(np.linalg.norm(e, axis=1).max())

    def _turn(self, e: Array, g: Array) -> Array:
        """The actual points, turned (and shifted) to lie as near to the expected ones as they can."""
        size = max(float(np.abs(e).max()), float(np.abs(g).max()), 1e-300)  # keeps the products in range
        e, g = e / size, g / size
        shift_e = e.mean(axis=0) if self.translation else 0.0
        shift_g = g.mean(axis=0) if self.translation else 0.0
        u, _, vt = np.linalg.svd((g - shift_g).conj().T @ (e - shift_e))
        if not self.reflection and np.linalg.det(u @ vt).real < 0:
            u[:, -1] *= -1
        turned: Array = ((g - shift_g) @ (u @ vt) + shift_e) * size
        return turned


def _points(leaf: Leaf) -> tuple[Array, Array]:
    """In double precision; complex (and the rotation unitary) if one of them is."""
    wide = np.complex128 if "c" in (leaf.expected.dtype.kind, leaf.got.dtype.kind) else np.float64
    return leaf.expected.astype(wide), leaf.got.astype(wide)
