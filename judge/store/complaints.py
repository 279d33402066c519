"""Complaints about solutions and comments, the oldest first. A complaint hides nothing: it waits for the operator."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.records import Complaint
from judge.store.tables import COMPLAINTS

__all__ = ["add", "everything", "get", "remove_about"]


def add(tx: Tx, *, subject: str, person_id: str, reason: str, now: float) -> None:
    """One a person and subject: who complains again says it anew."""
    values = {"subject": subject, "person_id": person_id, "reason": reason, "made_at": now}
    statement = insert(COMPLAINTS).values(**values)
    said = {"reason": reason, "made_at": now}
    tx.connection.execute(statement.on_conflict_do_update(index_elements=["subject", "person_id"], set_=said))


def everything(tx: Tx) -> list[Complaint]:
    return [_complaint(row) for row in tx.connection.execute(select(COMPLAINTS).order_by(COMPLAINTS.c.complaint_id))]


def get(tx: Tx, complaint_id: int) -> Complaint | None:
    query = select(COMPLAINTS).where(COMPLAINTS.c.complaint_id == complaint_id)
    row = tx.connection.execute(query).one_or_none()
    return _complaint(row) if row is not None else None


def remove_about(tx: Tx, subject: str) -> None:
    """All complaints about it: they are settled together."""
    tx.connection.execute(delete(COMPLAINTS).where(COMPLAINTS.c.subject == subject))


def _complaint(row: Row[Any]) -> Complaint:
    return Complaint(
        complaint_id=row.complaint_id,
        subject=row.subject,
        reason=row.reason,
        made_at=datetime.fromtimestamp(row.made_at, UTC),
    )
