"""Complaints about solutions and comments, the oldest first. A complaint hides nothing: it waits for the operator."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.models import ComplaintRow
from judge.store.records import Complaint

__all__ = ["add", "everything", "get", "remove_about"]


def add(tx: Tx, *, subject: str, person_id: str, reason: str, now: float) -> None:
    """One a person and subject: who complains again says it anew."""
    values = {"subject": subject, "person_id": person_id, "reason": reason, "made_at": now}
    statement = insert(ComplaintRow).values(**values)
    said = {"reason": reason, "made_at": now}
    tx.session.execute(statement.on_conflict_do_update(index_elements=["subject", "person_id"], set_=said))


def everything(tx: Tx) -> list[Complaint]:
    return [_complaint(row) for row in tx.session.scalars(select(ComplaintRow).order_by(ComplaintRow.complaint_id))]


def get(tx: Tx, complaint_id: int) -> Complaint | None:
    row = tx.session.get(ComplaintRow, complaint_id)
    return _complaint(row) if row is not None else None


def remove_about(tx: Tx, subject: str) -> None:
    """All complaints about it: they are settled together."""
    tx.session.execute(delete(ComplaintRow).where(ComplaintRow.subject == subject))


def _complaint(row: ComplaintRow) -> Complaint:
    return Complaint(
        complaint_id=row.complaint_id,
        subject=row.subject,
        reason=row.reason,
        made_at=datetime.fromtimestamp(row.made_at, UTC),
    )
