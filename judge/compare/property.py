"""property: what every right answer has, instead of what it is: rows that sum to one, orthonormal columns, a loss that
never rises, a gradient that agrees with finite differences. The properties themselves are in properties/.

    [compare]
    kind = "property"
    checks = [{name = "rows_sum_to_one"}, {name = "between", low = 0.0, high = 1.0, of = "answer.weights"}]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from pydantic import Field, SkipValidation, ValidationError, field_validator

from judge.compare.base import Call, Explanation, Match, Mismatch, Subject, place
from judge.compare.explaining import explain_form
from judge.compare.form import Form, describe, pair
from judge.compare.properties import ALL_PROPERTIES, Finding, Holds, Property, Violation
from judge.compare.reading import Absent, read

__all__ = ["HasProperties"]


class HasProperties(Form):
    """The answer must have each of the properties; its form is the expected answer's."""

    kind: ClassVar[str] = "property"

    checks: list[SkipValidation[Property]] = Field(description="the properties, as tables with a name", min_length=1)
    form: bool = Field(default=True, description="false: container, dtype and shape may be other than the reference's")

    @field_validator("checks", mode="before")
    @classmethod
    def _build(cls, tables: Any) -> Any:
        if not isinstance(tables, Sequence):
            return tables
        return [_build(table) if isinstance(table, Mapping) else table for table in tables]

    def compare(self, subject: Subject) -> Match | Mismatch:
        if self.form:
            leaves = pair(subject.expected, subject.got, self)
            if isinstance(leaves, Mismatch):
                return leaves
        used = 0.0
        for check in self.checks:
            steps = tuple(f"[{step}]" if step.isdecimal() else step for step in check.of.split(".")[1:])
            found = _check(check, subject)
            if isinstance(found, Violation):
                return Mismatch("property", f"{place(steps) or 'the answer'} {found.message}", steps, found.used)
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        if mismatch.code != "property":
            return explain_form(subject, mismatch)
        holds = {check.name: isinstance(_check(check, subject), Holds) for check in self.checks}
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(subject.expected),
            "got": describe(subject.got),
            "properties": holds,
        }
        return Explanation(detail)

    def further_calls(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Call]:
        calls: dict[str, Call] = {}
        for check in self.checks:
            calls |= check.further_calls(args, kwargs)
        return calls


def _check(check: Property, subject: Subject) -> Finding:
    try:
        value = read(check.of, subject, subject.got)
    except Absent as error:
        return Violation(f"is not there: {error}")
    with np.errstate(all="ignore"):  # what overflows shows as inf or NaN, and these hold nothing
        return check.check(value, subject)


def _build(table: Mapping[str, Any]) -> Property:
    name = table.get("name")
    if name not in ALL_PROPERTIES:
        raise ValueError(f"checks: name = {name!r} does not exist; there are {', '.join(sorted(ALL_PROPERTIES))}")
    model = ALL_PROPERTIES[str(name)]
    try:
        return model.model_validate({key: value for key, value in table.items() if key != "name"})
    except ValidationError as error:
        problem = error.errors()[0]
        where = ".".join(str(step) for step in problem["loc"])
        keys = ", ".join(model.model_fields)
        raise ValueError(f"checks: {name}: {where}: {problem['msg']}; its keys are {keys}") from None
