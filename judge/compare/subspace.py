"""subspace: a basis is asked for, any basis of the right space will do: null spaces, eigenspaces of equal eigenvalues.

The two spaces are the same when the largest principal angle between them is at most `angle` (radians). Its sine is
measured (the part of one orthonormal basis that lies outside the other): cosines cannot tell angles below 1e-8.
"""

from __future__ import annotations

import math
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.elements import times
from judge.compare.explaining import explain_form
from judge.compare.form import Form, Leaf, describe, pair
from judge.compare.tolerance import coarsest

__all__ = ["Subspace"]

Array = NDArray[Any]


class Subspace(Form):
    """The vectors must span the expected space."""

    kind: ClassVar[str] = "subspace"

    axis: Literal["columns", "rows"] = Field(default="columns", description="where the basis vectors lie")
    angle: float = Field(
        default=1e-6, gt=0, lt=0.5, description="the largest principal angle that is accepted, in radians"
    )
    float32_angle: float = Field(
        default=1e-3, gt=0, lt=0.5, description="the same, where float32 is expected or put in"
    )
    orthonormal: bool = Field(default=False, description="the basis must be orthonormal too (to within `angle`)")

    def compare(self, subject: Subject) -> Match | Mismatch:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        used = 0.0
        for leaf in leaves:
            found = self._compare_spaces(leaf, self._limit(leaf, subject))
            if isinstance(found, Mismatch):
                return found
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return explain_form(subject, mismatch)
        leaf = next(leaf for leaf in leaves if leaf.path == mismatch.path)
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(leaf.expected),
            "got": describe(leaf.got),
            "tolerance": {"angle": self._limit(leaf, subject)},
        }
        if mismatch.code == "values":
            e, g = self._vectors(leaf.expected), self._vectors(leaf.got)
            detail["angles"] = [float(x) for x in _angles(_basis(e), _basis(g))][:32]
        return Explanation(detail)

    def _limit(self, leaf: Leaf, subject: Subject) -> float:
        width = min(coarsest(leaf.expected), coarsest(subject.args), coarsest(subject.kwargs))
        return self.angle if width == 64 else max(self.angle, self.float32_angle)

    def _compare_spaces(self, leaf: Leaf, limit: float) -> Match | Mismatch:
        if not leaf.is_array or leaf.expected.ndim != 2:
            return Mismatch("shape", "expected a matrix of basis vectors", leaf.path)
        e, g = self._vectors(leaf.expected), self._vectors(leaf.got)
        if not np.isfinite(g).all():
            return Mismatch(
                "nan", f"{int((~np.isfinite(g)).sum())} of {g.size} elements are NaN or infinite", leaf.path
            )
        basis_e, basis_g = _basis(e), _basis(g)
        if basis_e.shape[1] != basis_g.shape[1]:
            message = f"the vectors span {basis_g.shape[1]} dimensions, expected {basis_e.shape[1]}"
            return Mismatch("values", message, leaf.path)
        worst = float(_angles(basis_e, basis_g).max(initial=0.0))
        if not worst <= limit:
            message = f"another space: the largest angle to the expected one is {worst:.3g} ({times(worst / limit)})"
            return Mismatch("values", message, leaf.path, worst / limit)
        if self.orthonormal:
            with np.errstate(all="ignore"):
                off = float(np.abs(g.conj().T @ g - np.eye(g.shape[1])).max(initial=0.0))
            if not off <= limit:
                message = f"the right space, but the vectors are not orthonormal (off by {off:.3g})"
                return Mismatch("property", message, leaf.path, off / limit if math.isfinite(off) else math.inf)
            worst = max(worst, off)
        return Match(worst / limit)

    def _vectors(self, array: Array) -> Array:
        """As columns, in double precision."""
        wide = array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)
        return wide if self.axis == "columns" else wide.T


def _basis(vectors: Array) -> Array:
    """An orthonormal basis of what the columns span. Each column counts as a direction, however short it is."""
    if vectors.size == 0:
        return vectors[:, :0]
    lengths = np.abs(vectors).max(axis=0)
    unit = vectors / np.where(lengths > 0, lengths, 1.0)
    unit = unit / np.where(lengths > 0, np.linalg.norm(unit, axis=0), 1.0)
    u, s, _ = np.linalg.svd(unit, full_matrices=False)
    rank = int((s > 1e-7 * s[0]).sum()) if s[0] > 0 else 0
    basis: Array = u[:, :rank]
    return basis


def _angles(a: Array, b: Array) -> NDArray[np.float64]:
    """Principal angles, largest first, from the sines."""
    if a.shape[1] == 0 or b.shape[1] == 0:
        return np.zeros(0)
    outside = b - a @ (a.conj().T @ b)
    sines = np.clip(np.linalg.svd(outside, compute_uv=False), 0.0, 1.0)
    angles: NDArray[np.float64] = np.arcsin(sines)
    return angles if a.shape[1] == b.shape[1] else np.append(angles, math.pi / 2)
