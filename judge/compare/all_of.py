"""all_of: the answer must satisfy several comparisons: a property and closeness, an objective and a constraint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import Field, SkipValidation, ValidationInfo, field_validator

from judge.compare.base import Call, Comparison, Explanation, Match, Mismatch, Parameters, Subject, wants_calls

__all__ = ["AllOf"]


class AllOf(Parameters):
    """Every one of the comparisons must match."""

    kind: ClassVar[str] = "all_of"

    of: list[SkipValidation[Comparison]] = Field(description="the comparisons, as tables", min_length=1)

    @field_validator("of", mode="before")
    @classmethod
    def _build(cls, tables: Any, info: ValidationInfo) -> Any:
        build = (info.context or {}).get("build")
        if not build or not isinstance(tables, Sequence):
            return tables
        return [build(table) if isinstance(table, dict) else table for table in tables]

    def compare(self, subject: Subject) -> Match | Mismatch:
        used = 0.0
        for comparison in self.of:
            found = comparison.compare(subject)
            if isinstance(found, Mismatch):
                return found
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        for comparison in self.of:
            if comparison.compare(subject) == mismatch:
                return comparison.explain(subject, mismatch)
        return Explanation()

    def further_calls(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Call]:
        calls: dict[str, Call] = {}
        for comparison in self.of:
            if wants_calls(comparison):
                calls |= comparison.further_calls(args, kwargs)
        return calls
