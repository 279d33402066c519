"""What a property is: it looks at one value of the answer and says by how much it is violated."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from judge.compare.base import Call, Subject
from judge.compare.form import as_array
from judge.compare.reading import Reference

__all__ = ["Array", "ArrayProperty", "Finding", "Holds", "Property", "Violation", "numbers", "within"]

Array = NDArray[Any]

_EMPTY = 1 << 16  # an array of shape (0, 10**9) costs nothing, its column sums do


@dataclass(frozen=True)
class Holds:
    """used: the share of the tolerance that was needed."""

    used: float = 0.0


@dataclass(frozen=True)
class Violation:
    """message: a sentence that goes on "the answer …"; used: how many times the tolerance."""

    message: str
    used: float = math.inf


Finding = Holds | Violation


class Property(BaseModel, ABC):
    """One entry of `[[compare.checks]]`. The fields are its keys there, beside `name`."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: ClassVar[str]

    of: Reference = Field(default="answer", description="which value must have the property")

    @abstractmethod
    def check(self, value: Any, subject: Subject) -> Finding:
        """`value` is what `of` names in the actual answer."""

    def further_calls(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Call]:  # noqa: ARG002 - others
        """Further calls that the property needs to see; their answers come in as subject.measured."""
        return {}


class ArrayProperty(Property):
    """A property of an array of numbers without NaN; anything else does not have it."""

    def check(self, value: Any, subject: Subject) -> Finding:  # noqa: ARG002 - others need the subject
        array = numbers(value)
        return array if isinstance(array, Violation) else self.check_array(array)

    @abstractmethod
    def check_array(self, array: Array) -> Finding: ...


def numbers(value: Any) -> Array | Violation:
    """An array of numbers without NaN, or why it is none."""
    array = as_array(value)
    if array is None or array.dtype.kind not in "biufc":
        return Violation("is not made of numbers")
    if array.size == 0 and max(array.shape) > _EMPTY:
        return Violation(f"is empty, of shape {array.shape}")
    if array.dtype.kind in "fc" and np.isnan(array).any():
        return Violation(f"holds {int(np.isnan(array).sum())} NaN")
    return array


def within(off: Array | float, atol: float, message: str) -> Finding:
    """Is the largest of `off` at most atol? `message` gets it as {worst}."""
    worst = float(np.max(off, initial=0.0))
    if worst <= atol:  # never true of NaN
        return Holds(worst / atol if atol else 0.0)
    used = worst / atol if atol and math.isfinite(worst) else math.inf
    return Violation(message.format(worst=f"{worst:.3g}"), used)
