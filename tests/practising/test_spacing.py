"""When a problem that was solved is due again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from judge.practising.spacing import DAYS, spaced
from judge.store.records import Handed
from judge.verdict import Verdict

START = datetime(2026, 3, 1, tzinfo=UTC)


def after(days: float, verdict: Verdict = Verdict.ACCEPTED) -> Handed:
    return Handed("softmax", START + timedelta(days=days), verdict)


def test_is_due_a_day_after_it_was_solved() -> None:
    found = spaced([after(0)])["softmax"]

    assert START + timedelta(days=1) == found.due_at
    assert (False, True) == (found.is_due(START + timedelta(hours=23)), found.is_due(START + timedelta(days=1)))


def test_waits_longer_each_time_it_is_solved_when_due_and_is_kept_in_the_end() -> None:
    moment, handed, waits = 0.0, [after(0)], []
    for _ in DAYS:
        due_at = spaced(handed)["softmax"].due_at
        assert due_at
        waits.append((due_at - handed[-1].at).days)
        moment = (due_at - START).days
        handed.append(after(moment))

    assert [1, 3, 7, 21, 60] == waits
    assert spaced(handed)["softmax"].due_at is None


def test_solving_early_or_failing_changes_nothing() -> None:
    once = spaced([after(0)])

    assert once == spaced([after(0), after(0.5)])
    assert once == spaced([after(0), after(2, Verdict.WRONG_ANSWER)])
    assert {} == spaced([after(0, Verdict.PARTIAL)])
