"""Events: what followers of a submission are told, appended and read by sequence number."""

from __future__ import annotations

import json
from typing import Any, cast

from sqlalchemy import Row, func, select

from judge.store.database import Tx
from judge.store.records import EventKind, StoredEvent
from judge.store.statements import adding
from judge.store.tables import EVENTS

__all__ = ["add", "add_state", "after", "all_after", "newest"]

_ADD = adding(EVENTS, "submission_id", "attempt", "kind", "data")


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
    query = select(EVENTS).where(EVENTS.c.submission_id == submission_id, EVENTS.c.seq > seq).order_by(EVENTS.c.seq)
    return [_stored(row) for row in tx.connection.execute(query)]


def newest(tx: Tx) -> int:
    """The last sequence number that was given, 0 where there is none."""
    return tx.connection.scalar(select(func.max(EVENTS.c.seq))) or 0


def all_after(tx: Tx, seq: int) -> dict[str, list[StoredEvent]]:
    """Those of all submissions that came after `seq`, by submission and in order."""
    query = select(EVENTS).where(EVENTS.c.seq > seq).order_by(EVENTS.c.seq)
    found: dict[str, list[StoredEvent]] = {}
    for row in tx.connection.execute(query):
        found.setdefault(row.submission_id, []).append(_stored(row))
    return found


def _stored(row: Row[Any]) -> StoredEvent:
    return StoredEvent(row.seq, cast(EventKind, row.kind), row.attempt, json.loads(row.data))
