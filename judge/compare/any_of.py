"""any_of: where a statement leaves a convention open, an answer that satisfies one of several comparisons is right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import Field, SkipValidation, ValidationInfo, field_validator

from judge.compare.base import Call, Comparison, Explanation, Match, Mismatch, Parameters, Subject, wants_calls

__all__ = ["AnyOf"]


class AnyOf(Parameters):
    """At least one of the comparisons must match. When none does, the nearest miss is told."""

    kind: ClassVar[str] = "any_of"

    of: list[SkipValidation[Comparison]] = Field(description="the comparisons, as tables", min_length=1)

    @field_validator("of", mode="before")
    @classmethod
    def _build(cls, tables: Any, info: ValidationInfo) -> Any:
        build = (info.context or {}).get("build")
        if not build or not isinstance(tables, Sequence):
            return tables
        return [build(table) if isinstance(table, dict) else table for table in tables]

    def compare(self, subject: Subject) -> Match | Mismatch:
        misses: list[Mismatch] = []
        for comparison in self.of:
            found = comparison.compare(subject)
            if isinstance(found, Match):
                return found
            misses.append(found)
        return min(misses, key=lambda miss: miss.used)

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
