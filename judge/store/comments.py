"""Comments under solutions, the oldest first."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, delete, func, insert, select, update

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import CommentRow, PersonRow
from judge.store.records import Comment

__all__ = ["add", "edit", "get", "of_solution", "remove", "written_since"]


def add(tx: Tx, *, comment_id: str, submission_id: str, person_id: str, text: str, now: float) -> None:
    values = {
        "comment_id": comment_id,
        "submission_id": submission_id,
        "person_id": person_id,
        "text": text,
        "written_at": now,
    }
    tx.session.execute(insert(CommentRow).values(**values))


def edit(tx: Tx, comment_id: str, *, text: str, now: float) -> None:
    tx.session.execute(update(CommentRow).where(CommentRow.comment_id == comment_id).values(text=text, edited_at=now))


def remove(tx: Tx, comment_id: str) -> None:
    tx.session.execute(delete(CommentRow).where(CommentRow.comment_id == comment_id))


def get(tx: Tx, comment_id: str) -> Comment | None:
    row = tx.session.execute(_query().where(CommentRow.comment_id == comment_id)).one_or_none()
    return _comment(row) if row is not None else None


def of_solution(tx: Tx, submission_id: str) -> list[Comment]:
    query = _query().where(CommentRow.submission_id == submission_id)
    return [_comment(row) for row in tx.session.execute(query.order_by(CommentRow.written_at, CommentRow.comment_id))]


def written_since(tx: Tx, person_id: str, *, since: float) -> int:
    """How many comments of this person are that new."""
    query = select(func.count()).where(CommentRow.person_id == person_id, CommentRow.written_at > since)
    return tx.session.scalar(query) or 0


def _query() -> Select[*tuple[Any, ...]]:
    return select(
        CommentRow.comment_id,
        CommentRow.submission_id,
        CommentRow.person_id,
        PersonRow.name,
        CommentRow.text,
        CommentRow.written_at,
        CommentRow.edited_at.is_not(None).label("is_edited"),
    ).join(PersonRow, PersonRow.person_id == CommentRow.person_id)


def _comment(row: Row[Any]) -> Comment:
    return Comment(**{**row._mapping, "written_at": moment(row.written_at)})
