"""The problem of the day."""

from __future__ import annotations

from datetime import date, timedelta

from judge.practising.daily import daily

SLUGS = [f"problem-{number}" for number in range(40)]
DAYS = [date(2026, 1, 1) + timedelta(days=number) for number in range(200)]


def test_is_the_same_for_everybody_and_another_on_other_days() -> None:
    found = [daily(SLUGS, day) for day in DAYS]

    assert found == [daily(list(reversed(SLUGS)), day) for day in DAYS]
    assert len(set(found)) > 30


def test_a_new_problem_changes_only_the_days_that_it_wins() -> None:
    changed = [(daily(SLUGS, day), daily([*SLUGS, "new"], day)) for day in DAYS]

    assert {"new"} == {after for before, after in changed if before != after}


def test_there_is_none_without_problems() -> None:
    assert daily([], DAYS[0]) is None
