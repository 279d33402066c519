"""objective: any answer is right that is as good as the reference's: every right local optimum, every optimal tour.

The objective is recomputed from the answer; what the submission says about its own loss does not count. The answer may
be worse than the reference's by  abs_gap + rel_gap * |the reference's value|. Better is right as well, so whatever
makes an answer allowed at all (a simplex, a rank) has to be said too: with `all_of` and `property`.

`objective = "own"`: the package computes the value itself, in the sandbox. Whoever judges hands the two values in as
Subject.measured["expected"] and ["got"] (and ["unfit"], a sentence, where the actual answer has no value).
"""

from __future__ import annotations

import math
from typing import Any, ClassVar, Literal

import numpy as np
from pydantic import Field, model_validator

from judge.compare.base import Explanation, Match, Mismatch, Subject
from judge.compare.explaining import explain_form
from judge.compare.explaining.details import number
from judge.compare.form import Form, as_array, describe, pair
from judge.compare.objectives import OBJECTIVES, Unfit, inputs_of
from judge.compare.reading import ValueOrReference, read
from judge.errors import CheckerFault

__all__ = ["Objective"]

_OWN = "own"


class Objective(Form):
    """The value of the answer must be as good as that of the reference's answer, within a margin."""

    kind: ClassVar[str] = "objective"

    objective: str = Field(description='the name of the objective; "own": the package computes the value')
    sense: Literal["min", "max"] = Field(default="min", description="is less better, or more?")
    rel_gap: float = Field(default=1e-6, ge=0, lt=1, description="how much worse, relative to the reference's value")
    abs_gap: float = Field(default=0.0, ge=0, le=1e300, description="how much worse, in the objective's own unit")
    inputs: dict[str, ValueOrReference] = Field(
        default_factory=dict, description='where its values come from: X = "args.0", w = "answer.weights", lam = 0.1'
    )

    @model_validator(mode="after")
    def _check_objective(self) -> Objective:
        if self.objective == _OWN:
            if self.inputs:
                raise ValueError('objective = "own" takes no inputs: the package computes the value itself')
            return self
        if self.objective not in OBJECTIVES:
            raise ValueError(f"objective = {self.objective!r} does not exist; there are {', '.join(OBJECTIVES)}, own")
        takes = inputs_of(self.objective)
        unknown = [name for name in self.inputs if name not in takes]
        missing = [name for name, needed in takes.items() if needed and name not in self.inputs]
        if unknown or missing:
            said = f"has no input {unknown[0]!r}" if unknown else f"lacks the input {missing[0]!r}"
            raise ValueError(f"{self.objective} {said}; its inputs are {', '.join(takes)}")
        return self

    def compare(self, subject: Subject) -> Match | Mismatch:
        form = pair(subject.expected, subject.got, self)
        if isinstance(form, Mismatch):
            return form
        try:
            best = self._value(subject, subject.expected)
        except Unfit as error:
            raise CheckerFault(f"the reference's own answer is not allowed: {error}") from None
        if not math.isfinite(best):
            raise CheckerFault(f"the objective of the reference's own answer is {best}")
        try:
            value = self._value(subject, subject.got)
        except Unfit as error:
            return Mismatch("objective", f"the answer is not allowed: {error}")
        if not math.isfinite(value):
            return Mismatch("objective", f"the objective of the answer is {value}")
        worse = value - best if self.sense == "min" else best - value
        allowed = self.abs_gap + self.rel_gap * abs(best)
        if worse <= allowed:
            return Match(max(worse, 0.0) / allowed if allowed else 0.0)
        relative = f", {worse / abs(best):.2g} of it" if best else ""
        used = worse / allowed if allowed else math.inf
        message = f"the objective is worse than the reference's by {worse:.3g}{relative}"
        return Mismatch("objective", message, (), used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        if isinstance(pair(subject.expected, subject.got, self), Mismatch):
            return explain_form(subject, mismatch)
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(subject.expected),
            "got": describe(subject.got),
            "tolerance": {"rel_gap": self.rel_gap, "abs_gap": self.abs_gap},
            "objective": {"name": self.objective, "sense": self.sense},
        }
        best = self._value(subject, subject.expected)
        values: dict[str, Any] = {"objective": {"expected": number(best)}}
        try:
            value = self._value(subject, subject.got)
        except Unfit:
            return Explanation(detail, values)
        values["objective"]["got"] = number(value)
        if math.isfinite(value):
            detail["objective"]["worse_by"] = value - best if self.sense == "min" else best - value
        return Explanation(detail, values)

    def _value(self, subject: Subject, answer: Any) -> float:
        if self.objective == _OWN:
            return _handed_in(subject, "expected" if answer is subject.expected else "got")
        values = {name: _number_or_array(read(source, subject, answer)) for name, source in self.inputs.items()}
        with np.errstate(all="ignore"):
            return OBJECTIVES[self.objective](**values)


def _handed_in(subject: Subject, which: str) -> float:
    if which == "got" and subject.measured.get("unfit"):
        raise Unfit(str(subject.measured["unfit"]))
    if which not in subject.measured:
        raise CheckerFault(f'objective = "own": the value of the {which} answer was not handed in')
    return float(subject.measured[which])


def _number_or_array(value: Any) -> Any:
    """float64 or whole numbers: an objective in float32 would blur the margin."""
    array = as_array(value)
    if value is None:
        return None
    if array is None or array.dtype.kind not in "biuf":
        raise Unfit("it is not made of real numbers")
    return array.astype(np.float64) if array.dtype.kind == "f" else array
