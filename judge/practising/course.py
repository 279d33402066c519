"""The course of an interview at a moment, from what is stored: when it began, what was handed in, what was passed on.

Nothing is ticked: a part is over when a submission for it is accepted or it is passed on, and the next is open from
then on; the interview is over when it is ended, its minutes are over or its last part is. So a reload, a lost
connection or a server that was away changes nothing, and a clock that is wrong in a browser neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from judge.store.records import Interview, InterviewPart, Submission
from judge.verdict import Verdict

__all__ = ["Course", "PartCourse", "PartState", "course_of"]

PartState = Literal["locked", "open", "solved", "passed on", "unfinished"]


@dataclass(frozen=True, kw_only=True)
class PartCourse:
    """`submissions` are those of the part, runs too, the oldest first."""

    part: InterviewPart
    state: PartState
    opened_at: datetime | None
    over_at: datetime | None
    submissions: tuple[Submission, ...]

    @property
    def runs(self) -> int:
        return sum(one.mode == "run" for one in self.submissions)

    @property
    def first_run_s(self) -> float | None:
        """From the opening to whatever was tried first."""
        return self._since_opened(self.submissions[0].created_at) if self.submissions else None

    @property
    def took_s(self) -> float | None:
        return self._since_opened(self.over_at) if self.over_at is not None else None

    def _since_opened(self, moment: datetime) -> float | None:
        return (moment - self.opened_at).total_seconds() if self.opened_at is not None else None


@dataclass(frozen=True, kw_only=True)
class Course:
    """over_at: None while it goes on. ends_at: when its minutes are over."""

    interview: Interview
    parts: tuple[PartCourse, ...]
    ends_at: datetime
    over_at: datetime | None

    @property
    def is_running(self) -> bool:
        return self.over_at is None

    @property
    def open(self) -> PartCourse | None:
        return next((part for part in self.parts if part.state == "open"), None)

    @property
    def solved(self) -> int:
        return sum(part.state == "solved" for part in self.parts)

    @property
    def hints(self) -> int:
        return sum(part.part.hints for part in self.parts)


def course_of(interview: Interview, submissions: Sequence[Submission], now: datetime) -> Course:
    """`submissions` are all of the interview, the oldest first."""
    ends_at = interview.started_at + timedelta(minutes=interview.minutes)
    stop = min(ends_at, interview.ended_at) if interview.ended_at is not None else ends_at
    parts: list[PartCourse] = []
    opened_at: datetime | None = interview.started_at
    for part in interview.parts:
        made = _part(part, [one for one in submissions if one.problem == part.problem], opened_at, stop, now)
        parts.append(made)
        opened_at = made.over_at if made.state in ("solved", "passed on") else None
    is_over = now >= stop or opened_at is not None
    return Course(
        interview=interview,
        parts=tuple(parts),
        ends_at=ends_at,
        over_at=(opened_at or stop) if is_over else None,
    )


def _part(
    part: InterviewPart, submissions: list[Submission], opened_at: datetime | None, stop: datetime, now: datetime
) -> PartCourse:
    over_at: datetime | None
    state: PartState
    if opened_at is None:
        state, over_at = "locked", None
    else:
        solved_at = next(
            (one.created_at for one in submissions if one.mode == "submit" and one.verdict is Verdict.ACCEPTED), None
        )
        over = [
            (at, state) for at, state in ((solved_at, "solved"), (part.passed_on_at, "passed on")) if at is not None
        ]
        if over:
            over_at, state = min(over)  # type: ignore[assignment]  # the words are a PartState's
        elif now >= stop:
            state, over_at = "unfinished", stop
        else:
            state, over_at = "open", None
    return PartCourse(part=part, state=state, opened_at=opened_at, over_at=over_at, submissions=tuple(submissions))
