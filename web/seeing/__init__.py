"""What is to be seen of a test that shows its numbers: expected and got side by side, and the drawing that their shape
asks for. Each comes with a sentence that says the same. A class's answers are seen step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from web.seeing.arrays import Answers
from web.seeing.drawings import Drawing, drawings
from web.seeing.sides import Sides, sides

__all__ = ["Drawing", "Seen", "SeenStep", "Sides", "seen"]


@dataclass(frozen=True)
class SeenStep:
    """is_first: the judge found the difference here."""

    name: str
    sides: tuple[Sides, ...]
    drawings: tuple[Drawing, ...]
    is_first: bool

    @property
    def says(self) -> str:
        count = sum(side.differing for side in self.sides)
        if not count:
            return "nothing is off"
        what = f"{count} number is off" if count == 1 else f"{count} numbers are off"
        return what if self.is_first else f"{what} too"


@dataclass(frozen=True)
class Seen:
    """All empty where the report has no numbers for it: then there is its text. Either of an answer, or of steps."""

    sides: tuple[Sides, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    steps: tuple[SeenStep, ...] = ()


def seen(detail: dict[str, Any]) -> Seen:
    """Of the detail of a test (docs/report.md)."""
    looked = [(one, sides(one), drawings(one)) for one in Answers.of(detail)]
    steps = tuple(
        SeenStep(answers.step, beside, drawn, answers.path is not None)
        for answers, beside, drawn in looked
        if answers.step and (beside or drawn)
    )
    if steps or not looked or looked[0][0].step:
        return Seen(steps=steps)
    return Seen(*looked[0][1:])
