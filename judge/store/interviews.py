"""Interviews: rows in, records out. What happened in one is told by its submissions; here is only what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Table, bindparam, insert, select, update

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import InterviewPartRow, InterviewRow
from judge.store.records import Interview, InterviewPart
from judge.store.statements import Statement

__all__ = ["add", "end", "get", "pass_on", "recent", "take_hint"]

_TABLE, _PARTS = cast(Table, InterviewRow.__table__), cast(Table, InterviewPartRow.__table__)
_RECENT = Statement(
    select(_TABLE.c.interview_id)
    .where(_TABLE.c.person_id == bindparam("the_person"))
    .order_by(_TABLE.c.started_at.desc())
    .limit(bindparam("the_limit"))
)
_THIS = select(_TABLE).where(_TABLE.c.interview_id == bindparam("the_id"))
_PARTS_OF = select(_PARTS).where(_PARTS.c.interview_id == bindparam("the_id")).order_by(_PARTS.c.position)


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
    tx.session.execute(
        insert(InterviewRow).values(
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
        tx.session.execute(insert(InterviewPartRow).values(**values))


def get(tx: Tx, interview_id: str) -> Interview | None:
    row = tx.session.get(InterviewRow, interview_id)
    return _interview(tx, row) if row is not None else None


def recent(tx: Tx, person_id: str, limit: int) -> list[Interview]:
    """A person's, the newest first."""
    found = _RECENT.run(tx, {"the_person": person_id, "the_limit": limit}).fetchall()
    return [_interview(tx, tx.connection.execute(_THIS, {"the_id": interview_id}).one()) for (interview_id,) in found]


def take_hint(tx: Tx, interview_id: str, position: int, *, taken: int) -> None:
    """One more than the `taken` that the person saw: asked for twice, it is counted once."""
    statement = update(InterviewPartRow).where(*_part(interview_id, position), InterviewPartRow.hints == taken)
    tx.session.execute(statement.values(hints=taken + 1))


def pass_on(tx: Tx, interview_id: str, position: int, *, now: float) -> None:
    statement = update(InterviewPartRow).where(*_part(interview_id, position), InterviewPartRow.passed_on_at.is_(None))
    tx.session.execute(statement.values(passed_on_at=now))


def end(tx: Tx, interview_id: str, *, now: float) -> None:
    statement = update(InterviewRow).where(InterviewRow.interview_id == interview_id, InterviewRow.ended_at.is_(None))
    tx.session.execute(statement.values(ended_at=now))


def _part(interview_id: str, position: int) -> tuple[ColumnElement[bool], ...]:
    return (InterviewPartRow.interview_id == interview_id, InterviewPartRow.position == position)


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
