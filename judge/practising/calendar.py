"""Days on which something was handed in. A day is one of UTC: the server knows nobody's time zone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from judge.store.records import Handed

__all__ = ["Day", "Streak", "streak", "weeks"]

WEEKS = 52


@dataclass(frozen=True)
class Day:
    """level: 0 where nothing was handed in, else 1 to 4, for the eye."""

    date: date
    count: int
    level: int


@dataclass(frozen=True)
class Streak:
    """Days in a row, up to today or, while today is still young, yesterday."""

    current: int
    longest: int
    has_today: bool


def weeks(handed: Iterable[Handed], today: date, count: int = WEEKS) -> list[list[Day]]:
    """The last weeks, from Monday to Sunday, the oldest first; days that are still to come are left out."""
    counts = Counter(one.at.date() for one in handed)
    first = today - timedelta(days=today.weekday() + 7 * (count - 1))
    days = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    made = [Day(day, counts[day], _level(counts[day])) for day in days]
    return [made[start : start + 7] for start in range(0, len(made), 7)]


def streak(handed: Iterable[Handed], today: date) -> Streak:
    days = {one.at.date() for one in handed}
    longest = 0
    for day in days:
        if day - timedelta(days=1) not in days:  # the first of a row
            longest = max(longest, _row(days, day, timedelta(days=1)))
    last = today if today in days else today - timedelta(days=1)
    return Streak(_row(days, last, timedelta(days=-1)), longest, today in days)


def _row(days: set[date], start: date, step: timedelta) -> int:
    length = 0
    while start in days:
        length, start = length + 1, start + step
    return length


def _level(count: int) -> int:
    return 0 if count == 0 else 1 if count < 3 else 2 if count < 6 else 3 if count < 10 else 4
