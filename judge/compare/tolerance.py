"""The tolerance keys that several comparisons share, and which of them counts for an array.

An element is close when |got - expected| <= atol + rtol * |expected| (+ scaled_atol * the largest |expected|). The two
are never one number: rtol says how many digits, atol what counts as zero. `ulp` counts steps between neighbouring
floats instead; where both are given the larger allowance counts.

Arithmetic in float32 cannot be held to float64's digits: where the expected array or a floating input of the test is
float32 the float32_* keys take over, and likewise for float16.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np
from pydantic import Field

from judge.compare.base import Subject
from judge.compare.form import Form
from judge.compare.measure import Tolerance

__all__ = ["Closeness", "Width", "coarsest"]

Width = Literal[16, 32, 64]

_RTOL, _ATOL = 1e-7, 1e-9
_LEAST: Mapping[Width, tuple[float, float]] = {32: (1e-4, 1e-6), 16: (1e-2, 1e-3), 64: (0.0, 0.0)}


class Closeness(Form):
    """The part of a comparison's table that says how close is close."""

    rtol: float | None = Field(
        default=None, ge=0, lt=1, allow_inf_nan=False, description="relative tolerance; 1e-7, or 0 where ulp is given"
    )
    atol: float | None = Field(
        default=None,
        ge=0,
        le=1e300,
        allow_inf_nan=False,
        description="absolute tolerance; 1e-9, or 0 where ulp is given",
    )
    float32_rtol: float | None = Field(
        default=None,
        ge=0,
        lt=1,
        allow_inf_nan=False,
        description="rtol where float32 is expected or put in; rtol, at least 1e-4",
    )
    float32_atol: float | None = Field(
        default=None, ge=0, le=1e300, allow_inf_nan=False, description="the same for atol; absent: atol, at least 1e-6"
    )
    float16_rtol: float | None = Field(
        default=None,
        ge=0,
        lt=1,
        allow_inf_nan=False,
        description="rtol where float16 is expected or put in; rtol, at least 1e-2",
    )
    float16_atol: float | None = Field(
        default=None, ge=0, le=1e300, allow_inf_nan=False, description="the same for atol; absent: atol, at least 1e-3"
    )
    scaled_atol: float = Field(
        default=0.0, ge=0, lt=1, description="more absolute tolerance, times the largest |expected|"
    )
    ulp: int = Field(default=0, ge=0, le=2**20, description="tolerance in steps between neighbouring floats")
    equal_nan: bool = Field(default=True, description="NaN is right where NaN is expected; false: NaN is never right")
    equal_inf: bool = Field(default=True, description="inf is right where inf is expected; false: inf is never right")

    def tolerance(self, expected: Any, inputs: Width = 64) -> Tolerance:
        """For one expected array; `inputs` is the coarsest float width among the inputs of the test."""
        width = min(inputs, coarsest(expected))
        rtol, atol = self._base()
        least_r, least_a = (0.0, 0.0) if self.ulp and self.rtol is None else _LEAST[width]
        own_r, own_a = self._own(width)
        rtol = max(rtol, least_r) if own_r is None else own_r
        atol = max(atol, least_a) if own_a is None else own_a
        if self.scaled_atol and isinstance(expected, np.ndarray) and expected.dtype.kind in "iufc" and expected.size:
            sizes = np.abs(expected.astype(np.complex128 if expected.dtype.kind == "c" else np.float64))
            atol += self.scaled_atol * float(np.max(sizes, where=np.isfinite(sizes), initial=0.0))
        return Tolerance(rtol, min(atol, 1e300), self.ulp, self.equal_nan, self.equal_inf)

    def inputs_width(self, subject: Subject) -> Width:
        return min(coarsest(subject.args), coarsest(subject.kwargs))

    def _base(self) -> tuple[float, float]:
        default_r, default_a = (0.0, 0.0) if self.ulp else (_RTOL, _ATOL)
        return (
            default_r if self.rtol is None else self.rtol,
            default_a if self.atol is None else self.atol,
        )

    def _own(self, width: Width) -> tuple[float | None, float | None]:
        if width == 32:
            return self.float32_rtol, self.float32_atol
        if width == 16:
            return self.float16_rtol, self.float16_atol
        return None, None


def coarsest(value: Any) -> Width:
    """The narrowest floating (or complex) dtype of the arrays and NumPy scalars in a value; 64 where there is none."""
    if isinstance(value, np.ndarray | np.generic):
        dtype = value.dtype
        if dtype.kind == "f":
            return 16 if dtype.itemsize == 2 else 32 if dtype.itemsize == 4 else 64
        return 32 if dtype == np.complex64 else 64
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple) and any(
        isinstance(item, np.ndarray | np.generic | list | tuple | dict) for item in value
    ):
        return min((coarsest(item) for item in value), default=64)
    return 64
