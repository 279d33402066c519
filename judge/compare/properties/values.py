"""Properties of single values and of sums."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np
from pydantic import Field

from judge.compare.properties.base import Array, ArrayProperty, Finding, Holds, Property, Violation, within

__all__ = ["PROPERTIES"]


class Finite(ArrayProperty):
    """Neither NaN nor infinite."""

    name: ClassVar[str] = "finite"

    def check_array(self, array: Array) -> Finding:
        odd = int((~np.isfinite(array)).sum())
        return Violation(f"holds {odd} infinite values") if odd else Holds()


class Between(ArrayProperty):
    """low <= every value <= high."""

    name: ClassVar[str] = "between"

    low: float | None = Field(default=None, description="the least value allowed")
    high: float | None = Field(default=None, description="the greatest value allowed")
    atol: float = Field(default=0.0, ge=0, description="how far outside is still accepted")

    def check_array(self, array: Array) -> Finding:
        if array.dtype.kind == "c":
            return Violation("is complex, which lies between nothing")
        under = 0.0 if self.low is None else np.maximum(self.low - array.astype(np.float64), 0.0)
        over = 0.0 if self.high is None else np.maximum(array.astype(np.float64) - self.high, 0.0)
        low, high = ("-inf" if self.low is None else self.low), ("inf" if self.high is None else self.high)
        return within(np.maximum(under, over), self.atol, f"leaves [{low}, {high}] by {{worst}}")


class SumsTo(ArrayProperty):
    """Sums along an axis (of everything, without one) have a value."""

    name: ClassVar[str] = "sums_to"

    value: float = Field(default=1.0, description="what the sums must be")
    axis: int | None = Field(default=None, description="along which axis; absent: the sum of everything")
    atol: float = Field(default=1e-9, ge=0, description="absolute tolerance")

    def check_array(self, array: Array) -> Finding:
        if self.axis is not None and not -array.ndim <= self.axis < array.ndim:
            return Violation(f"has no axis {self.axis}")
        array = array.astype(
            np.complex128 if array.dtype.kind == "c" else np.float64
        )  # whole numbers would wrap around
        off = np.abs(array.sum(axis=self.axis) - self.value)
        along = "in all" if self.axis is None else f"along axis {self.axis}"
        if not np.isfinite(off).all():
            return Violation(f"has infinite sums {along}")
        finding = within(off, self.atol, f"should sum to {self.value:g} {along}, but a sum is off by {{worst}}")
        if isinstance(finding, Violation) and self.axis is not None and array.ndim == 2:
            other = np.abs(array.sum(axis=1 - self.axis % 2) - self.value)
            if (other <= self.atol).all():
                return Violation(f"{finding.message}; they do along the other axis", finding.used)
        return finding


class RowsSumToOne(SumsTo):
    """The last axis sums to 1."""

    name: ClassVar[str] = "rows_sum_to_one"

    axis: int | None = Field(default=-1, description="along which axis")


class ColumnsSumToOne(SumsTo):
    """The last axis but one sums to 1."""

    name: ClassVar[str] = "columns_sum_to_one"

    axis: int | None = Field(default=-2, description="along which axis")


class UnitNorm(ArrayProperty):
    """Vectors along an axis have length 1."""

    name: ClassVar[str] = "unit_norm"

    axis: int = Field(default=-1, description="along which axis a vector lies")
    atol: float = Field(default=1e-9, ge=0, description="absolute tolerance")

    def check_array(self, array: Array) -> Finding:
        if not -array.ndim <= self.axis < array.ndim:
            return Violation(f"has no axis {self.axis}")
        off = np.abs(np.linalg.norm(array, axis=self.axis) - 1.0)
        return within(
            off, self.atol, f"should have vectors of length 1 along axis {self.axis}, one is off by {{worst}}"
        )


class Distinct(ArrayProperty):
    """No value stands there twice."""

    name: ClassVar[str] = "distinct"

    def check_array(self, array: Array) -> Finding:
        repeated = array.size - len(np.unique(array))
        return Violation(f"repeats {repeated} of its {array.size} values") if repeated else Holds()


class OneHot(ArrayProperty):
    """One 1 along an axis, all else 0."""

    name: ClassVar[str] = "one_hot"

    axis: int = Field(default=-1, description="along which axis there is one 1")

    def check_array(self, array: Array) -> Finding:
        if not -array.ndim <= self.axis < array.ndim:
            return Violation(f"has no axis {self.axis}")
        if not ((array == 0) | (array == 1)).all():
            return Violation("holds values other than 0 and 1")
        wrong = int(((array == 1).sum(axis=self.axis) != 1).sum())
        return Violation(f"has {wrong} vectors along axis {self.axis} without exactly one 1") if wrong else Holds()


class Permutation(ArrayProperty):
    """Each of 0 … n - 1 once, along the last axis."""

    name: ClassVar[str] = "permutation"

    def check_array(self, array: Array) -> Finding:
        if array.ndim == 0 or array.dtype.kind not in "iu":
            return Violation("is no array of whole numbers")
        right = (np.sort(array, axis=-1) == np.arange(array.shape[-1])).all()
        return Holds() if right else Violation(f"does not hold each of 0 … {array.shape[-1] - 1} once")


class Whole(ArrayProperty):
    """Every value is a whole number, whatever its dtype."""

    name: ClassVar[str] = "whole"

    atol: float = Field(default=0.0, ge=0, lt=0.5, description="how far off is still accepted")

    def check_array(self, array: Array) -> Finding:
        if not np.isfinite(array).all():
            return Violation("holds infinite values")
        return within(np.abs(array - np.round(array)), self.atol, "holds values that are not whole, off by {worst}")


class Sign(ArrayProperty):
    """Every value has the sign asked for."""

    name: ClassVar[str] = "sign"

    sign: Literal["positive", "nonnegative", "negative", "nonpositive"] = Field(description="which sign")

    def check_array(self, array: Array) -> Finding:
        if array.dtype.kind == "c":
            return Violation("is complex, which has no sign")
        tests = {"positive": array > 0, "nonnegative": array >= 0, "negative": array < 0, "nonpositive": array <= 0}
        wrong = int((~tests[self.sign]).sum())
        return Violation(f"holds {wrong} values that are not {self.sign}") if wrong else Holds()


PROPERTIES: tuple[type[Property], ...] = (
    Finite,
    Between,
    SumsTo,
    RowsSumToOne,
    ColumnsSumToOne,
    UnitNorm,
    Distinct,
    OneHot,
    Permutation,
    Whole,
    Sign,
)
