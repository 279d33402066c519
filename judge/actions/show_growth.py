"""How somebody gets better: what is solved, on which days, what is due again, and what fails most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from judge.actions.list_problems import ProblemSummary, list_problems
from judge.actions.list_tracks import WalkedTrack, list_tracks
from judge.package.schema import DIFFICULTIES
from judge.practising.calendar import Day, Streak, streak, weeks
from judge.practising.daily import daily
from judge.practising.failures import FailureKind, failures
from judge.practising.spacing import Spaced, spaced
from judge.services import Judge
from judge.store import history
from judge.store.records import Handed
from judge.verdict import Verdict

__all__ = ["Due", "Growth", "Share", "due_again", "problem_of_the_day", "show_growth"]

_LOOKED_AT = 200  # the newest rejections: what failed long ago says little about now
_COMING = 5


@dataclass(frozen=True)
class Share:
    """Of the problems that have this in common, how many are solved."""

    name: str
    solved: int
    total: int


@dataclass(frozen=True)
class Due:
    problem: ProblemSummary
    spaced: Spaced


@dataclass(frozen=True, kw_only=True)
class Growth:
    """`due` is what should be solved again now, the longest waiting first; `coming` what will be next. `solved` are the
    problems, the newest first."""

    solved: tuple[ProblemSummary, ...]
    total: int
    weeks: list[list[Day]]
    streak: Streak
    due: tuple[Due, ...]
    coming: tuple[Due, ...]
    topics: tuple[Share, ...]
    difficulties: tuple[Share, ...]
    tracks: tuple[WalkedTrack, ...]
    failed: tuple[tuple[FailureKind, int], ...]

    @property
    def active_days(self) -> int:
        return sum(day.count > 0 for week in self.weeks for day in week)


def show_growth(judge: Judge, person_id: str | None) -> Growth:
    """Of nobody: nothing yet."""
    now = datetime.fromtimestamp(judge.clock.now(), UTC)
    problems = list_problems(judge)
    known = {problem.slug: problem for problem in problems}
    handed, rejected = _history(judge, person_id)
    when = {one.problem: one.at for one in handed if one.verdict is Verdict.ACCEPTED and one.problem in known}
    waiting = sorted(
        (Due(known[slug], one) for slug, one in spaced(handed).items() if slug in known and one.due_at is not None),
        key=lambda due: due.spaced.due_at or now,
    )
    return Growth(
        solved=tuple(known[slug] for slug in sorted(when, key=lambda slug: when[slug], reverse=True)),
        total=len(problems),
        weeks=weeks(handed, now.date()),
        streak=streak(handed, now.date()),
        due=tuple(due for due in waiting if due.spaced.is_due(now)),
        coming=tuple(due for due in waiting if not due.spaced.is_due(now))[:_COMING],
        topics=_shares(problems, when, lambda problem: problem.category),
        difficulties=tuple(
            sorted(
                _shares(problems, when, lambda problem: problem.difficulty),
                key=lambda one: DIFFICULTIES.index(one.name),
            )
        ),
        tracks=tuple(list_tracks(judge, person_id)),
        failed=rejected,
    )


def problem_of_the_day(judge: Judge) -> ProblemSummary | None:
    """The same for everybody, by the day of UTC."""
    known = {problem.slug: problem for problem in list_problems(judge)}
    slug = daily(known, datetime.fromtimestamp(judge.clock.now(), UTC).date())
    return known[slug] if slug is not None else None


def due_again(judge: Judge, person_id: str | None, slug: str) -> Spaced | None:
    """Where this person solved the problem and should solve it again now."""
    if person_id is None:
        return None
    with judge.store.read() as tx:
        found = spaced(history.handed(tx, person_id, problem=slug)).get(slug)
    now = datetime.fromtimestamp(judge.clock.now(), UTC)
    return found if found is not None and found.is_due(now) else None


def _history(judge: Judge, person_id: str | None) -> tuple[list[Handed], tuple[tuple[FailureKind, int], ...]]:
    if person_id is None:
        return [], ()
    with judge.store.read() as tx:
        return history.handed(tx, person_id), tuple(failures(history.rejections(tx, person_id, limit=_LOOKED_AT)))


def _shares(
    problems: Iterable[ProblemSummary], solved: Iterable[str], name_of: Callable[[ProblemSummary], str]
) -> tuple[Share, ...]:
    """In the order in which the names come."""
    known = {problem.slug: name_of(problem) for problem in problems}
    totals, done = Counter(known.values()), Counter(known[slug] for slug in solved)
    return tuple(Share(name, done[name], total) for name, total in totals.items())
