"""An interview as it stands, the one that somebody is in, and those that are over."""

from __future__ import annotations

from datetime import UTC, datetime

from judge.errors import NotFound
from judge.practising.course import Course, PartCourse, course_of
from judge.services import Judge
from judge.store import interviews, submissions
from judge.store.database import Tx
from judge.store.records import Interview

__all__ = ["is_running", "list_interviews", "open_part", "running_interview", "show_interview"]

LISTED = 50


def show_interview(judge: Judge, person_id: str | None, interview_id: str) -> Course:
    """Raises NotFound, for everybody else's too."""
    with judge.store.read() as tx:
        interview = interviews.get(tx, interview_id)
        if interview is None or interview.person_id != person_id:
            raise NotFound(f"There is no interview {interview_id[:40]!r} of yours.", hint="Yours are at /interview.")
        return _course(tx, interview, judge.clock.now())


def list_interviews(judge: Judge, person_id: str | None) -> list[Course]:
    """One's own, the newest first."""
    if person_id is None:
        return []
    with judge.store.read() as tx:
        now = judge.clock.now()
        return [_course(tx, interview, now) for interview in interviews.recent(tx, person_id, LISTED)]


def running_interview(tx: Tx, person_id: str | None, now: float) -> Course | None:
    """The one that this person is in. There is never more than one, so it is the newest or none."""
    for interview in interviews.recent(tx, person_id, 1) if person_id is not None else []:
        course = _course(tx, interview, now)
        return course if course.is_running else None
    return None


def is_running(tx: Tx, interview_id: str, now: float) -> bool:
    interview = interviews.get(tx, interview_id)
    return interview is not None and _course(tx, interview, now).is_running


def open_part(judge: Judge, person_id: str | None, problem: str) -> tuple[Course, PartCourse] | None:
    """Where this person is in an interview and at this problem there."""
    if person_id is None:
        return None
    with judge.store.read() as tx:
        course = running_interview(tx, person_id, judge.clock.now())
    part = course.open if course is not None else None
    return (course, part) if course is not None and part is not None and part.part.problem == problem else None


def _course(tx: Tx, interview: Interview, now: float) -> Course:
    handed_in = submissions.of_interview(tx, interview.interview_id)
    return course_of(interview, handed_in, datetime.fromtimestamp(now, UTC))
