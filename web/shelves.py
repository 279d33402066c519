"""The list of problems as its page shows it: a shelf for each category, with how far one has come on it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from judge.actions.list_problems import ProblemSummary
from judge.store.records import Progress

__all__ = ["STATES", "Row", "Shelf", "shelves"]

STATES = {"new": "Not tried", "tried": "Tried", "solved": "Solved"}


@dataclass(frozen=True)
class Row:
    """A problem; `is_shown`: does it fit what was asked for? The others are in the page as well, for the script."""

    problem: ProblemSummary
    progress: Progress | None
    is_shown: bool

    @property
    def state(self) -> str:
        if self.progress is None:
            return "new"
        return "solved" if self.progress.solved else "tried"


@dataclass(frozen=True)
class Shelf:
    category: str
    rows: tuple[Row, ...]

    @property
    def is_shown(self) -> bool:
        return any(row.is_shown for row in self.rows)

    @property
    def solved(self) -> int:
        return sum(row.state == "solved" for row in self.rows)


def shelves(
    problems: Iterable[ProblemSummary], progress: Mapping[str, Progress], *, fitting: Collection[str], state: str
) -> list[Shelf]:
    """The problems come in the order of their categories. fitting: the slugs that fit every other filter; state: one of
    STATES, or "" for any."""
    rows = (Row(problem, progress.get(problem.slug), problem.slug in fitting) for problem in problems)
    shown = (Row(row.problem, row.progress, row.is_shown and state in ("", row.state)) for row in rows)
    return [Shelf(category, tuple(group)) for category, group in groupby(shown, key=lambda row: row.problem.category)]
