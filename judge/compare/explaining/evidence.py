"""What the guesses look at: the expected and the actual array, the inputs, and what counts as fitting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from judge.compare.base import Subject
from judge.compare.form import LARGE, as_array, nodes
from judge.compare.measure import Shares, Tolerance, measure, shares

__all__ = ["Array", "Evidence", "Guess", "as_numbers", "named_inputs"]

Array = NDArray[Any]
Guess = Callable[["Evidence"], Iterator[str]]


@dataclass(frozen=True)
class Evidence:
    """Two arrays of numbers that do not agree, of one shape or of two; `inputs` are the arrays and numbers of the test.

    `tolerance` is what a right answer would have had to keep. A guess has to keep it too, and never more than
    rtol 1e-4: where the tolerance is wide, a guess that only just fits would be an accident.
    """

    expected: Array
    got: Array
    tolerance: Tolerance
    inputs: tuple[tuple[str, Array], ...] = ()

    @cached_property
    def tight(self) -> Tolerance:
        if "f" not in (self.expected.dtype.kind, self.got.dtype.kind) and "c" not in (
            self.expected.dtype.kind,
            self.got.dtype.kind,
        ):
            return Tolerance()
        rtol = min(max(self.tolerance.rtol, 1e-10), 1e-4)
        return Tolerance(rtol, min(self.tolerance.atol, 1e-4 * self.scale), 0)

    @cached_property
    def scale(self) -> float:
        """The largest finite |expected|."""
        sizes = np.abs(self.expected.astype(np.complex128))
        return float(np.max(sizes, where=np.isfinite(sizes), initial=0.0))

    @cached_property
    def share(self) -> Shares:
        return shares(self.expected, self.got, self.tolerance)

    @cached_property
    def wrong(self) -> NDArray[np.bool_]:
        """Which elements are beyond the tolerance; the arrays have one shape."""
        return ~(self.share <= 1)

    @cached_property
    def varied(self) -> bool:
        """Enough different values to make an accidental fit unlikely."""
        return len(np.unique(self.expected.reshape(-1)[:4096])) >= 3

    def fits(self, expected: Array, got: Array) -> bool:
        """Would these two have passed, and tightly?"""
        if expected.shape != got.shape or expected.size == 0:
            return False
        with np.errstate(all="ignore"):
            head = slice(0, 256)
            few = measure(expected.reshape(-1)[head], got.reshape(-1)[head], self.tight)
            return few.first is None and measure(expected, got, self.tight).first is None


def as_numbers(value: Any) -> Array | None:
    """Numbers, alone or in arrays or rectangular lists, as an array; None for everything else."""
    array = as_array(value) if nodes(value) <= LARGE else None
    return array if array is not None and array.dtype.kind in "biufc" else None


def named_inputs(subject: Subject) -> tuple[tuple[str, Array], ...]:
    """The arrays and numbers among the arguments, with the names that a person can find them by."""
    found = [(f"args[{i}]", value) for i, value in enumerate(subject.args)]
    found += list(subject.kwargs.items())
    arrays = [(name, as_numbers(value)) for name, value in found]
    return tuple((name, array) for name, array in arrays if array is not None)
