"""Comments under solutions, the oldest first."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, delete, func, insert, select, update

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import Comment
from judge.store.tables import COMMENTS, PEOPLE

__all__ = ["add", "edit", "get", "of_solution", "remove", "written_since"]


def add(tx: Tx, *, comment_id: str, submission_id: str, person_id: str, text: str, now: float) -> None:
    values = {
        "comment_id": comment_id,
        "submission_id": submission_id,
        "person_id": person_id,
        "text": text,
        "written_at": now,
    }
    tx.connection.execute(insert(COMMENTS).values(**values))


def edit(tx: Tx, comment_id: str, *, text: str, now: float) -> None:
    tx.connection.execute(update(COMMENTS).where(COMMENTS.c.comment_id == comment_id).values(text=text, edited_at=now))


def remove(tx: Tx, comment_id: str) -> None:
    tx.connection.execute(delete(COMMENTS).where(COMMENTS.c.comment_id == comment_id))


def get(tx: Tx, comment_id: str) -> Comment | None:
    row = tx.connection.execute(_query().where(COMMENTS.c.comment_id == comment_id)).one_or_none()
    return _comment(row) if row is not None else None


def of_solution(tx: Tx, submission_id: str) -> list[Comment]:
    query = _query().where(COMMENTS.c.submission_id == submission_id)
    return [
        _comment(row) for row in tx.connection.execute(query.order_by(COMMENTS.c.written_at, COMMENTS.c.comment_id))
    ]


def written_since(tx: Tx, person_id: str, *, since: float) -> int:
    """How many comments of this person are that new."""
    query = select(func.count()).where(COMMENTS.c.person_id == person_id, COMMENTS.c.written_at > since)
    return tx.connection.scalar(query) or 0


def _query() -> Select[*tuple[Any, ...]]:
    return select(
        COMMENTS.c.comment_id,
        COMMENTS.c.submission_id,
        COMMENTS.c.person_id,
        PEOPLE.c.name,
        COMMENTS.c.text,
        COMMENTS.c.written_at,
        COMMENTS.c.edited_at.is_not(None).label("is_edited"),
    ).join(PEOPLE, PEOPLE.c.person_id == COMMENTS.c.person_id)


def _comment(row: Row[Any]) -> Comment:
    return Comment(**{**row._mapping, "written_at": moment(row.written_at)})
