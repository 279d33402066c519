"""What is to be seen of a test that shows its numbers: expected and got side by side, and the drawing that their shape
asks for. Each comes with a sentence that says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from web.seeing.arrays import Answers
from web.seeing.drawings import Drawing, drawings
from web.seeing.sides import Sides, sides

__all__ = ["Drawing", "Seen", "Sides", "seen"]


@dataclass(frozen=True)
class Seen:
    """Both empty where the report has no numbers for it: then there is its text."""

    sides: tuple[Sides, ...] = ()
    drawings: tuple[Drawing, ...] = ()


def seen(detail: dict[str, Any]) -> Seen:
    """Of the detail of a test (docs/report.md)."""
    answers = Answers.of(detail)
    return Seen(sides(answers), drawings(answers)) if answers is not None else Seen()
