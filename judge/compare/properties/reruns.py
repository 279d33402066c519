"""Properties that show only when the same code answers other inputs too: what stays the same when the input is
permuted, shifted or cut, and whether a gradient is one.

Each says which further calls it needs; whoever judges makes them and hands the answers in as Subject.measured. A call
that did not return leaves its name out, and then the property does not hold. The changes are made from fixed seeds, so
that a verdict can be repeated.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from typing import Any, ClassVar

import numpy as np
from pydantic import Field

from judge.compare.base import Call, Subject
from judge.compare.form import as_array
from judge.compare.measure import Tolerance, measure
from judge.compare.properties.base import Array, Finding, Holds, Property, Violation, numbers
from judge.compare.reading import Absent, Reference, read
from judge.errors import CheckerFault

__all__ = ["PROPERTIES"]

_SEED = 20_261_120


class _Rerun(Property):
    """The answer to a changed input stands in a known relation to the answer."""

    arg: str = Field(default="0", description="which argument is changed: its position, or its name")
    rtol: float = Field(default=1e-7, ge=0, lt=1, description="relative tolerance between the two answers")
    atol: float = Field(default=1e-9, ge=0, description="absolute tolerance between the two answers")

    def further_calls(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Call]:
        before = self.argument(args, kwargs)
        changed = self.changes(before)
        return {self.label(i): self.with_argument(args, kwargs, after) for i, after in enumerate(changed)}

    def check(self, value: Any, subject: Subject) -> Finding:
        array = numbers(value)
        return array if isinstance(array, Violation) else self.check_array(array, subject)

    @abstractmethod
    def check_array(self, array: Array, subject: Subject) -> Finding: ...

    @abstractmethod
    def changes(self, before: Array) -> list[Array]:
        """The changed arguments, one for each further call."""

    def label(self, i: int) -> str:
        return f"{self.name}({self.arg}) {i}"

    def argument(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Array:
        found = args[int(self.arg)] if self.arg.isdecimal() and int(self.arg) < len(args) else kwargs.get(self.arg)
        array = as_array(found)
        if array is None:
            raise CheckerFault(f"{self.name}: there is no array as argument {self.arg}")
        return array

    def with_argument(self, args: tuple[Any, ...], kwargs: dict[str, Any], after: Array) -> Call:
        if self.arg.isdecimal():
            i = int(self.arg)
            return Call((*args[:i], after, *args[i + 1 :]), dict(kwargs))
        return Call(args, kwargs | {self.arg: after})

    def answer(self, i: int, subject: Subject) -> Array | None:
        """What `of` names in the answer to the i-th further call."""
        if self.label(i) not in subject.measured:
            return None
        try:
            return as_array(read(self.of, subject, subject.measured[self.label(i)]))
        except Absent:  # the answer to the changed input lacks what the first one had
            return None

    def same(self, expected: Array, got: Array | None, message: str) -> Finding:
        if got is None:
            return Violation(f"{message}: there is no such answer")
        if got.shape != expected.shape:
            return Violation(f"{message}: the shape becomes {got.shape}")
        measured = measure(expected, got, Tolerance(self.rtol, self.atol))
        if measured.first is None:
            return Holds(measured.used)
        return Violation(f"{message}: {measured.differ} of {measured.of} elements do not", measured.used)


class Deterministic(_Rerun):
    """The same input gives the same answer again."""

    name: ClassVar[str] = "deterministic"

    rtol: float = Field(default=0.0, ge=0, lt=1, description="relative tolerance between the two answers")
    atol: float = Field(default=0.0, ge=0, description="absolute tolerance between the two answers")

    def changes(self, before: Array) -> list[Array]:
        return [before]

    def check_array(self, array: Array, subject: Subject) -> Finding:
        return self.same(array, self.answer(0, subject), "should be the same when asked again")


class PermutationEquivariant(_Rerun):
    """Permuting the input along an axis permutes the answer in the same way."""

    name: ClassVar[str] = "permutation_equivariant"

    axis: int = Field(default=0, description="the axis of the argument that is permuted")
    out_axis: int = Field(default=0, description="the axis of the answer that must follow")

    def changes(self, before: Array) -> list[Array]:
        return [np.take(before, _order(before.shape[self.axis]), axis=self.axis)]

    def check_array(self, array: Array, subject: Subject) -> Finding:
        length = self.argument(subject.args, subject.kwargs).shape[self.axis]
        if not -array.ndim <= self.out_axis < array.ndim or array.shape[self.out_axis] != length:
            return Violation(f"does not have {length} items along axis {self.out_axis}")
        expected = np.take(array, _order(length), axis=self.out_axis)
        return self.same(expected, self.answer(0, subject), "should be permuted as the input is")


class PermutationInvariant(_Rerun):
    """Permuting the input along an axis changes nothing."""

    name: ClassVar[str] = "permutation_invariant"

    axis: int = Field(default=0, description="the axis of the argument that is permuted")

    def changes(self, before: Array) -> list[Array]:
        return [np.take(before, _order(before.shape[self.axis]), axis=self.axis)]

    def check_array(self, array: Array, subject: Subject) -> Finding:
        return self.same(array, self.answer(0, subject), "should stay the same when the input is permuted")


class ShiftInvariant(_Rerun):
    """Adding a number to the whole input changes nothing."""

    name: ClassVar[str] = "shift_invariant"

    by: float = Field(default=1.0, description="what is added")

    def changes(self, before: Array) -> list[Array]:
        return [before + np.asarray(self.by, dtype=before.dtype if before.dtype.kind == "f" else None)]

    def check_array(self, array: Array, subject: Subject) -> Finding:
        return self.same(array, self.answer(0, subject), f"should stay the same when {self.by:g} is added to the input")


class ScaleInvariant(_Rerun):
    """Multiplying the whole input by a positive number changes nothing."""

    name: ClassVar[str] = "scale_invariant"

    by: float = Field(default=2.0, gt=0, description="what it is multiplied by")

    def changes(self, before: Array) -> list[Array]:
        return [before * np.asarray(self.by, dtype=before.dtype if before.dtype.kind == "f" else None)]

    def check_array(self, array: Array, subject: Subject) -> Finding:
        return self.same(
            array, self.answer(0, subject), f"should stay the same when the input is taken {self.by:g} times"
        )


class Causal(_Rerun):
    """What comes later in the input does not change what comes earlier in the answer."""

    name: ClassVar[str] = "causal"

    axis: int = Field(default=0, description="the time axis of the argument")
    out_axis: int = Field(default=0, description="the time axis of the answer")

    def changes(self, before: Array) -> list[Array]:
        rng = np.random.default_rng(_SEED)
        changed = []
        for cut in _cuts(before.shape[self.axis]):
            after = np.moveaxis(before.copy(), self.axis, 0)
            noise = rng.normal(size=after[cut:].shape) * (1.0 + np.abs(after[cut:]))
            after[cut:] = after[cut:] + (noise if before.dtype.kind in "fc" else 1)
            changed.append(np.moveaxis(after, 0, self.axis))
        return changed

    def check_array(self, array: Array, subject: Subject) -> Finding:
        cuts = _cuts(self.argument(subject.args, subject.kwargs).shape[self.axis])
        used = 0.0
        for i, cut in enumerate(cuts):
            later = self.answer(i, subject)
            message = f"should not change before step {cut} when only the input from there on changes"
            if later is None or later.shape != array.shape:
                return self.same(array, later, message)
            earlier = slice(0, cut)
            expected, got = (np.moveaxis(a, self.out_axis, 0)[earlier] for a in (array, later))
            finding = self.same(expected, got, message)
            if isinstance(finding, Violation):
                return finding
            used = max(used, finding.used)
        return Holds(used)


class Gradient(_Rerun):
    """`of` is the gradient of the number that `value` names, with respect to an argument: by central differences."""

    name: ClassVar[str] = "gradient"

    value: Reference = Field(description='the number whose gradient it is, such as "answer.0"')
    step: float = Field(default=1e-5, gt=0, lt=1, description="the step, relative to the size of the argument")
    directions: int = Field(default=6, ge=1, le=64, description="along how many random directions it is looked at")
    rtol: float = Field(default=1e-4, ge=0, lt=1, description="relative to the length of the gradient")
    atol: float = Field(default=1e-6, ge=0, description="absolute tolerance")

    def changes(self, before: Array) -> list[Array]:
        x = before.astype(np.float64)
        h = self._step(x)
        return [x + sign * h * u for u in self._directions(x) for sign in (1.0, -1.0)]

    def check_array(self, array: Array, subject: Subject) -> Finding:
        x = self.argument(subject.args, subject.kwargs).astype(np.float64)
        if array.shape != x.shape:
            return Violation(f"has the shape {array.shape}, its argument has {x.shape}")
        h = self._step(x)
        allowed = self.atol + self.rtol * float(np.linalg.norm(array))
        used = 0.0
        for i, u in enumerate(self._directions(x)):
            ahead, behind = (self._value(2 * i + j, subject) for j in (0, 1))
            if ahead is None or behind is None:
                return Violation("cannot be checked: there is no number beside it for a changed input")
            slope = (ahead - behind) / (2.0 * h)
            off = abs(float((array * u).sum()) - slope)
            if not off <= allowed:
                return Violation(f"is not the gradient: along a direction it is off by {off:.3g}", _share(off, allowed))
            used = max(used, _share(off, allowed))
        return Holds(used)

    def _value(self, i: int, subject: Subject) -> float | None:
        if self.label(i) not in subject.measured:
            return None
        try:
            array = as_array(read(self.value, subject, subject.measured[self.label(i)]))
        except Absent:
            return None
        return float(array) if array is not None and array.ndim == 0 and array.dtype.kind in "iuf" else None

    def _step(self, x: Array) -> float:
        return self.step * max(1.0, float(np.abs(x).max(initial=0.0)))

    def _directions(self, x: Array) -> list[Array]:
        rng = np.random.default_rng(_SEED)
        drawn = [rng.normal(size=x.shape) for _ in range(self.directions)]
        return [u / max(float(np.linalg.norm(u)), 1e-300) for u in drawn]


class KeepsInputs(Property):
    """No argument was changed in place. Needs `inputs.watch = true`; measured["changed_inputs"] names the places."""

    name: ClassVar[str] = "keeps_inputs"

    def check(self, value: Any, subject: Subject) -> Finding:  # noqa: ARG002 - no value shows it
        changed = subject.measured.get("changed_inputs")
        if changed is None:
            raise CheckerFault("keeps_inputs: nobody watched the inputs; set inputs.watch = true")
        return Violation(f"comes with a changed input: {', '.join(changed)}") if changed else Holds()


def _order(length: int) -> Array:
    """A fixed permutation, not the identity where there is another."""
    order = np.random.default_rng(_SEED).permutation(length)
    return np.roll(order, 1) if (order == np.arange(length)).all() else order


def _cuts(length: int) -> list[int]:
    return sorted({1, length // 2, length - 1} & set(range(1, length)))


def _share(off: float, allowed: float) -> float:
    return off / allowed if allowed else (math.inf if off else 0.0)


PROPERTIES: tuple[type[Property], ...] = (
    Deterministic,
    PermutationEquivariant,
    PermutationInvariant,
    ShiftInvariant,
    ScaleInvariant,
    Causal,
    Gradient,
    KeepsInputs,
)
