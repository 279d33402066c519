"""Spaced re-solving: when a problem that was solved should be solved again.

An accepted answer makes the problem due a day later; each accepted answer to what is due makes the wait longer (1, 3,
7, 21 and 60 days), and after the last the problem is kept. An accepted answer to what is not due yet changes nothing,
and neither does a rejected one: it stays due.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from judge.store.records import Handed
from judge.verdict import Verdict

__all__ = ["DAYS", "Spaced", "spaced"]

DAYS = (1, 3, 7, 21, 60)


@dataclass(frozen=True)
class Spaced:
    """A problem that was solved. `step` counts the waits that were lived through; due_at: None once it is kept."""

    problem: str
    step: int
    last_at: datetime
    due_at: datetime | None

    def is_due(self, now: datetime) -> bool:
        return self.due_at is not None and self.due_at <= now


def spaced(handed: Iterable[Handed]) -> dict[str, Spaced]:
    """By problem, from what was handed in, the oldest first."""
    found: dict[str, Spaced] = {}
    for one in handed:
        if one.verdict is not Verdict.ACCEPTED:
            continue
        before = found.get(one.problem)
        if before is None:
            found[one.problem] = _at(one, 0)
        elif before.is_due(one.at):
            found[one.problem] = _at(one, before.step + 1)
    return found


def _at(one: Handed, step: int) -> Spaced:
    due_at = one.at + timedelta(days=DAYS[step]) if step < len(DAYS) else None
    return Spaced(one.problem, step, one.at, due_at)
