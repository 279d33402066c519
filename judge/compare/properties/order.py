"""Properties of order along an axis."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np
from pydantic import Field

from judge.compare.properties.base import Array, ArrayProperty, Finding, Holds, Property, Violation, within

__all__ = ["PROPERTIES"]


class Monotone(ArrayProperty):
    """Never falling (increasing) or never rising (decreasing); a loss that goes down is decreasing."""

    name: ClassVar[str] = "monotone"

    direction: Literal["increasing", "decreasing"] = Field(default="increasing", description="which way")
    strict: bool = Field(default=False, description="true: two equal neighbours are wrong as well")
    axis: int = Field(default=-1, description="along which axis")
    atol: float = Field(default=0.0, ge=0, description="how far a step the wrong way is still accepted")

    def check_array(self, array: Array) -> Finding:
        if not -array.ndim <= self.axis < array.ndim or array.dtype.kind == "c":
            return Violation(f"has no order along axis {self.axis}")
        ahead = np.moveaxis(array, self.axis, -1)
        before, after = (
            (ahead[..., :-1], ahead[..., 1:]) if self.direction == "increasing" else (ahead[..., 1:], ahead[..., :-1])
        )
        if self.strict:
            wrong = int((~(after > before)).sum())
            return Violation(f"should be strictly {self.direction}, {wrong} steps are not") if wrong else Holds()
        with np.errstate(invalid="ignore"):
            back = np.where(before > after, before.astype(np.float64) - after.astype(np.float64), 0.0)
        return within(back, self.atol, f"should be {self.direction}, but a step goes {{worst}} the wrong way")


PROPERTIES: tuple[type[Property], ...] = (Monotone,)
