"""Days, weeks and rows of days."""

from __future__ import annotations

from datetime import UTC, date, datetime

from judge.practising.calendar import streak, weeks
from judge.store.records import Handed
from judge.verdict import Verdict

TODAY = date(2026, 3, 5)  # a Thursday


def on(day: int, month: int = 3, hour: int = 12) -> Handed:
    return Handed("softmax", datetime(2026, month, day, hour, tzinfo=UTC), Verdict.WRONG_ANSWER)


def test_weeks_run_from_monday_and_end_today() -> None:
    found = weeks([on(5), on(5), on(2)], TODAY, count=2)

    assert [7, 4] == [len(week) for week in found]
    assert date(2026, 2, 23) == found[0][0].date
    assert [1, 0, 0, 2] == [day.count for day in found[1]]


def test_more_is_a_higher_level() -> None:
    levels = [weeks([on(5)] * count, TODAY, count=1)[0][-1].level for count in (0, 1, 3, 6, 50)]

    assert [0, 1, 2, 3, 4] == levels


def test_a_streak_lasts_until_the_day_after_is_over() -> None:
    row = [on(2), on(3), on(4)]

    assert (3, False) == (streak(row, TODAY).current, streak(row, TODAY).has_today)
    assert 4 == streak([*row, on(5)], TODAY).current
    assert 0 == streak([on(2), on(3)], TODAY).current


def test_keeps_the_longest_streak() -> None:
    found = streak([on(1, 2), on(2, 2), on(3, 2), on(4), on(5)], TODAY)

    assert (2, 3) == (found.current, found.longest)


def test_a_day_is_one_of_utc() -> None:
    assert 2 == streak([on(4, hour=23), on(5, hour=0)], TODAY).current
