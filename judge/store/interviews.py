"""Interviews: rows in, records out. What happened in one is told by its submissions; here is only what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, select, update

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import Interview, InterviewPart
from judge.store.statements import Statement
from judge.store.tables import INTERVIEW_PARTS, INTERVIEWS

__all__ = ["add", "end", "get", "pass_on", "recent", "take_hint"]

_RECENT = Statement(
    select(INTERVIEWS.c.interview_id)
    .where(INTERVIEWS.c.person_id == bindparam("the_person"))
    .order_by(INTERVIEWS.c.started_at.desc())
    .limit(bindparam("the_limit"))
)
_THIS = select(INTERVIEWS).where(INTERVIEWS.c.interview_id == bindparam("the_id"))
_PARTS_OF = (
    select(INTERVIEW_PARTS)
    .where(INTERVIEW_PARTS.c.interview_id == bindparam("the_id"))
    .order_by(INTERVIEW_PARTS.c.position)
)


def add(
    tx: Tx,
    *,
    interview_id: str,
    person_id: str,
    company: str,
    difficulty: str,
    category: str,
    minutes: int,
    runs_allowed: int | None,
    problems: Sequence[str],
    now: float,
) -> None:
    """One that begins now."""
    tx.connection.execute(
        insert(INTERVIEWS).values(
            interview_id=interview_id,
            person_id=person_id,
            company=company,
            difficulty=difficulty,
            category=category,
            minutes=minutes,
            runs_allowed=runs_allowed,
            started_at=now,
        )
    )
    for position, problem in enumerate(problems, 1):
        values = {"interview_id": interview_id, "position": position, "problem": problem, "hints": 0}
        tx.connection.execute(insert(INTERVIEW_PARTS).values(**values))


def get(tx: Tx, interview_id: str) -> Interview | None:
    row = tx.connection.execute(_THIS, {"the_id": interview_id}).one_or_none()
    return _interview(tx, row) if row is not None else None


def recent(tx: Tx, person_id: str, limit: int) -> list[Interview]:
    """A person's, the newest first."""
    found = _RECENT.run(tx, {"the_person": person_id, "the_limit": limit}).fetchall()
    return [_interview(tx, tx.connection.execute(_THIS, {"the_id": interview_id}).one()) for (interview_id,) in found]


def take_hint(tx: Tx, interview_id: str, position: int, *, taken: int) -> None:
    """One more than the `taken` that the person saw: asked for twice, it is counted once."""
    statement = update(INTERVIEW_PARTS).where(*_part(interview_id, position), INTERVIEW_PARTS.c.hints == taken)
    tx.connection.execute(statement.values(hints=taken + 1))


def pass_on(tx: Tx, interview_id: str, position: int, *, now: float) -> None:
    statement = update(INTERVIEW_PARTS).where(*_part(interview_id, position), INTERVIEW_PARTS.c.passed_on_at.is_(None))
    tx.connection.execute(statement.values(passed_on_at=now))


def end(tx: Tx, interview_id: str, *, now: float) -> None:
    statement = update(INTERVIEWS).where(INTERVIEWS.c.interview_id == interview_id, INTERVIEWS.c.ended_at.is_(None))
    tx.connection.execute(statement.values(ended_at=now))


def _part(interview_id: str, position: int) -> tuple[ColumnElement[bool], ...]:
    return (INTERVIEW_PARTS.c.interview_id == interview_id, INTERVIEW_PARTS.c.position == position)


def _interview(tx: Tx, row: Any) -> Interview:
    parts = tx.connection.execute(_PARTS_OF, {"the_id": row.interview_id})
    return Interview(
        interview_id=row.interview_id,
        person_id=row.person_id,
        company=row.company,
        difficulty=row.difficulty,
        category=row.category,
        minutes=row.minutes,
        runs_allowed=row.runs_allowed,
        started_at=moment(row.started_at),
        ended_at=moment(row.ended_at),
        parts=tuple(
            InterviewPart(
                position=part.position,
                problem=part.problem,
                hints=part.hints,
                passed_on_at=moment(part.passed_on_at),
            )
            for part in parts
        ),
    )
