"""Events: what followers of a submission are told, appended and read by sequence number."""

from __future__ import annotations

import json
from typing import Any, cast

from sqlalchemy import Table, func, select

from judge.store.database import Tx
from judge.store.models import EventRow
from judge.store.records import EventKind, StoredEvent
from judge.store.statements import adding

__all__ = ["add", "add_state", "after", "all_after", "newest"]

_ADD = adding(cast(Table, EventRow.__table__), "submission_id", "attempt", "kind", "data")


def add(tx: Tx, submission_id: str, *, attempt: int, kind: EventKind, data: str) -> StoredEvent:
    """Append one. `data` is JSON text."""
    values = {"submission_id": submission_id, "attempt": attempt, "kind": kind, "data": data}
    seq = _ADD.run(tx, values).lastrowid or 0
    return StoredEvent(seq, kind, attempt, json.loads(data))


def add_state(tx: Tx, submission_id: str, *, attempt: int, **data: Any) -> StoredEvent:
    """Append a change of state."""
    return add(tx, submission_id, attempt=attempt, kind="state", data=json.dumps({**data, "attempt": attempt}))


def after(tx: Tx, submission_id: str, seq: int) -> list[StoredEvent]:
    """Those of one submission that came after `seq`, in order."""
    query = select(EventRow).where(EventRow.submission_id == submission_id, EventRow.seq > seq).order_by(EventRow.seq)
    return [_stored(row) for row in tx.session.scalars(query)]


def newest(tx: Tx) -> int:
    """The last sequence number that was given, 0 where there is none."""
    return tx.session.scalar(select(func.max(EventRow.seq))) or 0


def all_after(tx: Tx, seq: int) -> dict[str, list[StoredEvent]]:
    """Those of all submissions that came after `seq`, by submission and in order."""
    query = select(EventRow).where(EventRow.seq > seq).order_by(EventRow.seq)
    found: dict[str, list[StoredEvent]] = {}
    for row in tx.session.scalars(query):
        found.setdefault(row.submission_id, []).append(_stored(row))
    return found


def _stored(row: EventRow) -> StoredEvent:
    return StoredEvent(row.seq, cast(EventKind, row.kind), row.attempt, json.loads(row.data))
