"""The list of problems as its page shows it: a shelf for each category, with how far one has come on it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from judge.actions.list_problems import ProblemSummary
from judge.store.records import Progress

__all__ = ["STATES", "Row", "Shelf", "shelves"]

STATES = {"new": "Not tried", "tried": "Tried", "solved": "Solved"}


class Row(NamedTuple):
    """A problem, and which of STATES it has for somebody. `is_shown`: does it fit what was asked for? The others are in
    the page as well, for the script."""

    problem: ProblemSummary
    state: str
    best_score: float | None
    is_shown: bool


@dataclass(frozen=True)
class Shelf:
    category: str
    rows: tuple[Row, ...]

    @property
    def all(self) -> int:
        return len(self.rows)

    @property
    def shown(self) -> int:
        return sum(row.is_shown for row in self.rows)

    @property
    def solved(self) -> int:
        return sum(row.state == "solved" for row in self.rows)


def shelves(
    problems: Iterable[ProblemSummary], progress: Mapping[str, Progress], *, fitting: Collection[str], state: str
) -> list[Shelf]:
    """The problems come in the order of their categories. fitting: the slugs that fit every other filter; state: one of
    STATES, or "" for any."""
    rows = (_row(problem, progress.get(problem.slug), fitting, state) for problem in problems)
    return [Shelf(category, tuple(group)) for category, group in groupby(rows, key=lambda row: row.problem.category)]


def _row(problem: ProblemSummary, progress: Progress | None, fitting: Collection[str], state: str) -> Row:
    has = "new" if progress is None else "solved" if progress.solved else "tried"
    best = None if progress is None else progress.best_score
    return Row(problem, has, best, problem.slug in fitting and state in ("", has))
