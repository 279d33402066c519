"""Events: what followers of a submission are told, appended and read by sequence number."""

from __future__ import annotations

import json
from typing import Any, cast

from sqlalchemy import func, insert, select

from judge.store.database import Tx
from judge.store.models import EventRow
from judge.store.records import EventKind, StoredEvent

__all__ = ["add", "after", "newest", "submissions_after"]


def add(tx: Tx, submission_id: str, *, attempt: int, kind: EventKind, data: str) -> None:
    """Append one. `data` is JSON text."""
    tx.session.execute(insert(EventRow).values(submission_id=submission_id, attempt=attempt, kind=kind, data=data))


def add_state(tx: Tx, submission_id: str, *, attempt: int, **data: Any) -> None:
    """Append a change of state."""
    add(tx, submission_id, attempt=attempt, kind="state", data=json.dumps({**data, "attempt": attempt}))


def after(tx: Tx, submission_id: str, seq: int) -> list[StoredEvent]:
    """Those of one submission that came after `seq`, in order."""
    query = select(EventRow).where(EventRow.submission_id == submission_id, EventRow.seq > seq).order_by(EventRow.seq)
    return [
        StoredEvent(row.seq, cast(EventKind, row.kind), row.attempt, json.loads(row.data))
        for row in tx.session.scalars(query)
    ]


def newest(tx: Tx) -> int:
    """The last sequence number that was given, 0 where there is none."""
    return tx.session.scalar(select(func.max(EventRow.seq))) or 0


def submissions_after(tx: Tx, seq: int) -> set[str]:
    """The submissions that something was said about after `seq`."""
    query = select(EventRow.submission_id).where(EventRow.seq > seq).distinct()
    return set(tx.session.scalars(query))
