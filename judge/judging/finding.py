"""What is found out about one test, before anything is left out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from judge.verdict import Verdict

__all__ = ["Finding"]


@dataclass(frozen=True)
class Finding:
    """The verdict on one test and all that could be said about it.

    message: a sentence for a person, without inputs or expected values. It may hold text that the submission chose.
    detail: JSON data without inputs or expected values, by the keys of docs/report.md.
    values: what only a fully revealed test may show; `first` and `worst` are merged into those of `detail`.
    """

    verdict: Verdict
    message: str = ""
    detail: dict[str, Any] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def is_right(self) -> bool:
        return self.verdict is Verdict.ACCEPTED
