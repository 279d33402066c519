"""Properties of matrices (of each matrix in a stack of them: the last two axes)."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, Literal

import numpy as np
from pydantic import Field

from judge.compare.properties.base import Array, ArrayProperty, Finding, Property, Violation, within

__all__ = ["PROPERTIES"]


class _OfMatrix(ArrayProperty):
    """Checks the shape first."""

    square: ClassVar[bool] = True

    atol: float = Field(default=1e-9, ge=0, description="absolute tolerance")

    def check_array(self, array: Array) -> Finding:
        if array.ndim < 2:
            return Violation("is no matrix")
        if self.square and array.shape[-1] != array.shape[-2]:
            return Violation(f"is no square matrix, its shape is {array.shape}")
        if not np.isfinite(array).all():
            return Violation("holds infinite values")
        return self.check_matrix(array.astype(np.complex128 if array.dtype.kind == "c" else np.float64))

    @abstractmethod
    def check_matrix(self, matrix: Array) -> Finding: ...


class Orthonormal(_OfMatrix):
    """Rows (or columns) of length 1, at right angles to each other."""

    name: ClassVar[str] = "orthonormal"
    square: ClassVar[bool] = False

    axis: Literal["rows", "columns"] = Field(default="columns", description="which vectors")

    def check_matrix(self, matrix: Array) -> Finding:
        v = matrix if self.axis == "columns" else np.swapaxes(matrix, -1, -2)
        if v.shape[-1] > v.shape[-2]:
            return Violation(f"has {v.shape[-1]} {self.axis}, too many to be orthonormal in {v.shape[-2]} dimensions")
        products = np.swapaxes(v.conj(), -1, -2) @ v  # (…, k, k)
        off = np.abs(products - np.eye(products.shape[-1]))
        return within(off, self.atol, f"should have orthonormal {self.axis}, a product of two is off by {{worst}}")


class Symmetric(_OfMatrix):
    """Equal to its transpose (its conjugate transpose, where complex)."""

    name: ClassVar[str] = "symmetric"

    def check_matrix(self, matrix: Array) -> Finding:
        off = np.abs(matrix - np.swapaxes(matrix, -1, -2).conj())
        return within(off, self.atol, "should be symmetric, but is off by {worst}")


class PositiveSemidefinite(_OfMatrix):
    """Symmetric, with no eigenvalue below -atol."""

    name: ClassVar[str] = "psd"

    def check_matrix(self, matrix: Array) -> Finding:
        off = np.abs(matrix - np.swapaxes(matrix, -1, -2).conj())
        symmetric = within(off, self.atol, "should be positive semidefinite, but is not symmetric, off by {worst}")
        if isinstance(symmetric, Violation) or matrix.size == 0:
            return symmetric
        below = np.maximum(-np.linalg.eigvalsh(matrix), 0.0)
        return within(below, self.atol, "should be positive semidefinite, but has the eigenvalue -{worst}")


class Idempotent(_OfMatrix):
    """P P = P: a projection."""

    name: ClassVar[str] = "idempotent"

    def check_matrix(self, matrix: Array) -> Finding:
        return within(np.abs(matrix @ matrix - matrix), self.atol, "should be its own square, but is off by {worst}")


class Triangular(_OfMatrix):
    """Zero above (lower) or below (upper) the diagonal."""

    name: ClassVar[str] = "triangular"
    square: ClassVar[bool] = False

    side: Literal["lower", "upper"] = Field(default="lower", description="where it may be other than zero")

    def check_matrix(self, matrix: Array) -> Finding:
        other = np.triu(matrix, 1) if self.side == "lower" else np.tril(matrix, -1)
        return within(
            np.abs(other), self.atol, f"should be {self.side} triangular, beyond the diagonal there is {{worst}}"
        )


class Diagonal(_OfMatrix):
    """The diagonal has a value."""

    name: ClassVar[str] = "diagonal"

    value: float = Field(description="what stands on the diagonal")

    def check_matrix(self, matrix: Array) -> Finding:
        off = np.abs(np.diagonal(matrix, axis1=-2, axis2=-1) - self.value)
        return within(off, self.atol, f"should have {self.value:g} on the diagonal, but is off by {{worst}}")


class Determinant(_OfMatrix):
    """The determinant has a value; with orthonormal and value 1: a rotation, no mirror image."""

    name: ClassVar[str] = "determinant"

    value: float = Field(default=1.0, description="what the determinant must be")

    def check_matrix(self, matrix: Array) -> Finding:
        off = np.abs(np.linalg.det(matrix) - self.value)
        return within(off, self.atol, f"should have the determinant {self.value:g}, but is off by {{worst}}")


class RankAtMost(_OfMatrix):
    """No more than so many independent rows."""

    name: ClassVar[str] = "rank_at_most"
    square: ClassVar[bool] = False

    rank: int = Field(ge=0, description="the greatest rank allowed")
    atol: float = Field(
        default=1e-9, ge=0, description="singular values up to here, relative to the largest, count as zero"
    )

    def check_matrix(self, matrix: Array) -> Finding:
        if min(matrix.shape[-2:]) <= self.rank:
            return within(0.0, self.atol, "")
        s = np.linalg.svd(matrix, compute_uv=False)  # (…, min(m, n)), descending
        largest = s[..., 0]
        beyond = np.divide(s[..., self.rank], largest, out=np.zeros_like(largest), where=largest > 0)
        return within(
            beyond, self.atol, f"should have a rank of at most {self.rank}, the next singular value is {{worst}}"
        )


PROPERTIES: tuple[type[Property], ...] = (
    Orthonormal,
    Symmetric,
    PositiveSemidefinite,
    Idempotent,
    Triangular,
    Diagonal,
    Determinant,
    RankAtMost,
)
