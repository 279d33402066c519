"""Submissions: rows in, records out. A worker writes through its attempt number, so a late one changes nothing."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from sqlalchemy import Select, bindparam, case, func, select, tuple_, update

from judge.report import Report
from judge.store.database import Tx
from judge.store.encoding import as_json, moment
from judge.store.records import Mode, Progress, Submission
from judge.store.statements import Statement, adding
from judge.store.tables import SUBMISSIONS
from judge.verdict import Verdict

__all__ = [
    "add",
    "counts_by_verdict",
    "finish",
    "get",
    "interview_of",
    "is_held",
    "is_solved",
    "of_interview",
    "of_request",
    "progress",
    "recent",
    "requeue",
    "set_total",
    "start",
    "waiting_of",
]

_ADD = adding(
    SUBMISSIONS,
    "submission_id",
    "problem",
    "framework",
    "mode",
    "source",
    "own_input",
    "state",
    "attempt",
    "created_at",
    "sender",
    "request_key",
    "person_id",
    "interview_id",
)
_GET = select(SUBMISSIONS).where(SUBMISSIONS.c.submission_id == bindparam("the_id"))
_WAITING = Statement(select(func.count()).where(SUBMISSIONS.c.sender == bindparam("the_sender")))
_INTERVIEW = select(SUBMISSIONS.c.interview_id).where(SUBMISSIONS.c.submission_id == bindparam("the_id"))
_THIS = update(SUBMISSIONS).where(SUBMISSIONS.c.submission_id == bindparam("the_id"))
_START = _THIS.where(SUBMISSIONS.c.state != "judged", SUBMISSIONS.c.attempt <= bindparam("the_attempt"))
_UPDATE_HELD = _THIS.where(SUBMISSIONS.c.state == "judging", SUBMISSIONS.c.attempt == bindparam("the_attempt"))
_IS_HELD = select(SUBMISSIONS.c.attempt).where(
    SUBMISSIONS.c.submission_id == bindparam("the_id"),
    SUBMISSIONS.c.state == "judging",
    SUBMISSIONS.c.attempt == bindparam("the_attempt"),
)

_BRIEF = select(
    SUBMISSIONS.c.submission_id,
    SUBMISSIONS.c.problem,
    SUBMISSIONS.c.framework,
    SUBMISSIONS.c.mode,
    SUBMISSIONS.c.state,
    SUBMISSIONS.c.attempt,
    SUBMISSIONS.c.total,
    SUBMISSIONS.c.verdict,
    SUBMISSIONS.c.score,
    SUBMISSIONS.c.speed_ratio,
    SUBMISSIONS.c.package_digest,
    SUBMISSIONS.c.created_at,
    SUBMISSIONS.c.started_at,
    SUBMISSIONS.c.judged_at,
    SUBMISSIONS.c.person_id,
    SUBMISSIONS.c.interview_id,
)
_ORDER = (SUBMISSIONS.c.created_at, SUBMISSIONS.c.submission_id)
_PLACE = select(*_ORDER).where(SUBMISSIONS.c.submission_id == bindparam("the_id"))
_OF_INTERVIEW = _BRIEF.where(SUBMISSIONS.c.interview_id == bindparam("the_interview")).order_by(*_ORDER)
_PROGRESS = (
    select(
        SUBMISSIONS.c.problem,
        func.count(),
        func.max(SUBMISSIONS.c.score),
        func.max(case((SUBMISSIONS.c.verdict == Verdict.ACCEPTED.value, 1), else_=0)),
    )
    .where(SUBMISSIONS.c.person_id == bindparam("the_person"), SUBMISSIONS.c.mode == "submit")
    .group_by(SUBMISSIONS.c.problem)
)
_IS_SOLVED = (
    select(SUBMISSIONS.c.submission_id)
    .where(
        SUBMISSIONS.c.person_id == bindparam("the_person"),
        SUBMISSIONS.c.problem == bindparam("the_problem"),
        SUBMISSIONS.c.mode == "submit",
        SUBMISSIONS.c.verdict == Verdict.ACCEPTED.value,
    )
    .limit(1)
)


def add(
    tx: Tx,
    *,
    submission_id: str,
    problem: str,
    framework: str,
    mode: Mode,
    source: str,
    own_input: str | None,
    now: float,
    sender: str | None = None,
    request_key: str | None = None,
    person_id: str | None = None,
    interview_id: str | None = None,
) -> Submission:
    """A new submission, queued."""
    values = {
        "submission_id": submission_id,
        "problem": problem,
        "framework": framework,
        "mode": mode,
        "source": source,
        "own_input": own_input,
        "state": "queued",
        "attempt": 0,
        "created_at": now,
        "person_id": person_id,
        "interview_id": interview_id,
    }
    _ADD.run(tx, {**values, "sender": sender, "request_key": request_key})
    return Submission(**{**values, "created_at": moment(now)})  # type: ignore[arg-type]  # the keys are the fields'


def get(tx: Tx, submission_id: str) -> Submission | None:
    """The whole of it, with source and report."""
    row = tx.connection.execute(_GET, {"the_id": submission_id}).one_or_none()
    return _whole(row) if row is not None else None


def of_request(tx: Tx, request_key: str) -> Submission | None:
    """The whole of the one that was asked for under this key."""
    row = tx.connection.execute(select(SUBMISSIONS).where(SUBMISSIONS.c.request_key == request_key)).one_or_none()
    return _whole(row) if row is not None else None


def waiting_of(tx: Tx, sender: str) -> int:
    """How many of this sender's are not judged yet."""
    (count,) = _WAITING.run(tx, {"the_sender": sender}).fetchone()
    return cast(int, count)


def recent(
    tx: Tx,
    person_id: str,
    *,
    problem: str | None = None,
    mode: Mode | None = None,
    limit: int = 50,
    before: str | None = None,
) -> list[Submission]:
    """Those of one person, the newest first, without source and report; `before` is the id of the last one seen."""
    seen = None
    if before is not None:
        seen = tx.connection.execute(_PLACE, {"the_id": before}).one_or_none()
        if seen is None:
            return []
    query = _recent(of_problem=problem is not None, of_mode=mode is not None, is_before=seen is not None)
    given = {"the_person": person_id, "the_problem": problem, "the_mode": mode, "the_limit": limit}
    at, submission_id = seen or (None, None)
    rows = tx.connection.execute(query, {**given, "the_moment": at, "the_id": submission_id})
    return [_brief(row) for row in rows]


@cache
def _recent(*, of_problem: bool, of_mode: bool, is_before: bool) -> Select[Any]:
    query = _BRIEF.where(SUBMISSIONS.c.person_id == bindparam("the_person"))
    if of_problem:
        query = query.where(SUBMISSIONS.c.problem == bindparam("the_problem"))
    if of_mode:
        query = query.where(SUBMISSIONS.c.mode == bindparam("the_mode"))
    if is_before:
        query = query.where(tuple_(*_ORDER) < tuple_(bindparam("the_moment"), bindparam("the_id")))
    return query.order_by(*(column.desc() for column in _ORDER)).limit(bindparam("the_limit"))


def of_interview(tx: Tx, interview_id: str) -> list[Submission]:
    """Everything that was tried in an interview, the oldest first, without source and report."""
    return [_brief(row) for row in tx.connection.execute(_OF_INTERVIEW, {"the_interview": interview_id})]


def interview_of(tx: Tx, submission_id: str) -> str | None:
    """The interview that it was handed in for, if it was."""
    return cast("str | None", tx.connection.scalar(_INTERVIEW, {"the_id": submission_id}))


def start(tx: Tx, submission_id: str, *, attempt: int, now: float) -> Submission | None:
    """The submission, now held by this attempt (again, where it was before); None where it is judged already or a later
    attempt holds it."""
    values = {"state": "judging", "attempt": attempt, "started_at": now, "total": None}
    changed = tx.connection.execute(_START, {"the_id": submission_id, "the_attempt": attempt, **values}).rowcount
    return get(tx, submission_id) if changed else None


def is_held(tx: Tx, submission_id: str, *, attempt: int) -> bool:
    """Is it still this attempt's to write to?"""
    return tx.connection.scalar(_IS_HELD, {"the_id": submission_id, "the_attempt": attempt}) is not None


def set_total(tx: Tx, submission_id: str, *, attempt: int, total: int) -> bool:
    """How many tests there will be."""
    return _update_held(tx, submission_id, attempt, total=total)


def finish(tx: Tx, submission_id: str, *, attempt: int, report: Report, package_digest: str | None, now: float) -> bool:
    """Judged, by this attempt; False where it is not this attempt's any more, and then nothing has changed."""
    return _update_held(
        tx,
        submission_id,
        attempt,
        state="judged",
        verdict=report.verdict.value,
        score=report.score,
        speed_ratio=report.speed.ratio if report.speed else None,
        speed_low=report.speed.low if report.speed else None,
        speed_high=report.speed.high if report.speed else None,
        package_digest=package_digest,
        report=as_json(report),
        total=len(report.tests),
        judged_at=now,
        sender=None,
    )


def requeue(tx: Tx, submission_id: str, *, attempt: int) -> bool:
    """Back to waiting, where this attempt still holds it."""
    return _update_held(tx, submission_id, attempt, state="queued", total=None)


def progress(tx: Tx, person_id: str) -> dict[str, Progress]:
    """By problem: how many submissions of one person, the best score, and whether one was accepted."""
    rows = tx.connection.execute(_PROGRESS, {"the_person": person_id})
    return {problem: Progress(count, best, bool(solved)) for problem, count, best, solved in rows}


def is_solved(tx: Tx, person_id: str, problem: str) -> bool:
    """Was a submission of this person's accepted?"""
    return tx.connection.scalar(_IS_SOLVED, {"the_person": person_id, "the_problem": problem}) is not None


def counts_by_verdict(tx: Tx) -> list[tuple[str, str, int]]:
    """(mode, verdict, how many) of all that are judged."""
    query = (
        select(SUBMISSIONS.c.mode, SUBMISSIONS.c.verdict, func.count())
        .where(SUBMISSIONS.c.verdict.is_not(None))
        .group_by(SUBMISSIONS.c.mode, SUBMISSIONS.c.verdict)
    )
    return [(mode, str(verdict), count) for mode, verdict, count in tx.connection.execute(query)]


def _update_held(tx: Tx, submission_id: str, attempt: int, **values: Any) -> bool:
    given = {"the_id": submission_id, "the_attempt": attempt, **values}
    return tx.connection.execute(_UPDATE_HELD, given).rowcount == 1


def _brief(row: Any) -> Submission:
    return Submission(**_brief_fields(row))


def _whole(row: Any) -> Submission:
    report = Report.model_validate_json(row.report) if row.report is not None else None
    tests = tuple(report.tests) if report is not None else ()
    return Submission(**_brief_fields(row), source=row.source, own_input=row.own_input, report=report, tests=tests)


def _brief_fields(row: Any) -> dict[str, Any]:
    return {
        "submission_id": row.submission_id,
        "problem": row.problem,
        "framework": row.framework,
        "mode": row.mode,
        "state": row.state,
        "attempt": row.attempt,
        "created_at": moment(row.created_at),
        "started_at": moment(row.started_at),
        "judged_at": moment(row.judged_at),
        "verdict": Verdict(row.verdict) if row.verdict is not None else None,
        "score": row.score,
        "speed_ratio": row.speed_ratio,
        "total": row.total,
        "package_digest": row.package_digest,
        "person_id": row.person_id,
        "interview_id": row.interview_id,
    }
