"""A picture as data: what is shown, not how it looks. It comes out of the sandbox, so nothing about it is believed."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, StringConstraints, model_validator

__all__ = ["Band", "Bars", "Heat", "Line", "Mark", "Panel", "Picture", "Points", "Rule", "Words"]

MOST = 2000
"""Numbers in one list. More make a file that is too large to show."""

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Short = Annotated[str, StringConstraints(max_length=120)]
Numbers = Annotated[list[FiniteFloat], Field(max_length=MOST)]
Ticks = list[tuple[FiniteFloat, Short]]


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Line(_Data):
    kind: Literal["line"]
    x: Numbers
    y: Numbers
    label: Short
    style: Literal["solid", "dashed", "dotted"]
    steps: bool


class Points(_Data):
    kind: Literal["points"]
    x: Numbers
    y: Numbers
    label: Short
    group: Annotated[list[int], Field(max_length=MOST)] | None
    marker: Literal["o", "x", "s", "^", "*"]
    size: float = Field(gt=0, le=40)


class Bars(_Data):
    kind: Literal["bars"]
    x: Numbers
    heights: Numbers
    label: Short
    width: float = Field(gt=0, allow_inf_nan=False)


class Band(_Data):
    kind: Literal["band"]
    x: Numbers
    low: Numbers
    high: Numbers
    label: Short


class Heat(_Data):
    kind: Literal["heat"]
    rows: list[Numbers] = Field(min_length=1, max_length=64)
    label: Short
    numbers: bool


class Words(_Data):
    kind: Literal["text"]
    x: FiniteFloat
    y: FiniteFloat
    words: Short


class Rule(_Data):
    kind: Literal["hline", "vline"]
    at: FiniteFloat
    label: Short


Mark = Annotated[Line | Points | Bars | Band | Heat | Words | Rule, Field(discriminator="kind")]


class Panel(_Data):
    """One pair of axes."""

    marks: list[Mark] = Field(min_length=1, max_length=40)
    title: Short
    x: Short
    y: Short
    xscale: Literal["linear", "log"]
    yscale: Literal["linear", "log"]
    equal: bool
    xticks: Ticks | None
    yticks: Ticks | None

    @model_validator(mode="after")
    def _check_lengths(self) -> Panel:
        for mark in self.marks:
            if len(set(_lengths(mark))) > 1:
                raise ValueError(f"the numbers of {mark.kind} are not equally many: {_lengths(mark)}")
        return self


class Picture(_Data):
    """height: in inches, of a page that is 8 wide."""

    name: Name
    alt: Annotated[str, StringConstraints(min_length=10, max_length=400)]
    panels: list[Panel] = Field(min_length=1, max_length=4)
    height: float = Field(ge=1, le=8)


def _lengths(mark: Mark) -> list[int]:
    match mark:
        case Line():
            return [len(mark.x), len(mark.y)]
        case Points():
            return [len(mark.x), len(mark.y), len(mark.x if mark.group is None else mark.group)]
        case Bars():
            return [len(mark.x), len(mark.heights)]
        case Band():
            return [len(mark.x), len(mark.low), len(mark.high)]
        case Heat():
            return [len(row) for row in mark.rows]
        case _:
            return []
