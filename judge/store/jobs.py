"""Jobs: the statements of the embedded queue. A lease is (leased_by, leased_until); who writes shows its attempt."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

from sqlalchemy import CursorResult, Float, Table, bindparam, delete, func, or_, select, update

from judge.store.database import Tx
from judge.store.models import JobRow
from judge.store.records import JobRecord, QueueDepth
from judge.store.statements import adding

__all__ = ["add", "claim", "depth", "extend", "holders", "is_any_due", "release", "release_all", "remove"]


_TABLE = cast(Table, JobRow.__table__)
_NOW = bindparam("now", type_=Float)
_IS_FREE = or_(_TABLE.c.leased_until.is_(None), _TABLE.c.leased_until < _NOW)
_DUE = select(_TABLE.c.job_id).where(_IS_FREE, _TABLE.c.not_before <= _NOW).order_by(_TABLE.c.job_id).limit(1)
_ADD = adding(_TABLE, "kind", "subject", "attempt", "tries", "queued_at", "not_before")
_CLAIM = (
    update(_TABLE)
    .where(_TABLE.c.job_id == _DUE.scalar_subquery())
    .values(
        attempt=_TABLE.c.attempt + 1,
        tries=_TABLE.c.tries + 1,
        leased_by=bindparam("worker"),
        leased_until=bindparam("until"),
    )
    .returning(*(_TABLE.c[name] for name in ("job_id", "kind", "subject", "attempt", "tries", "queued_at")))
)
_REMOVE = delete(_TABLE).where(_TABLE.c.job_id == bindparam("the_id"), _TABLE.c.attempt == bindparam("the_attempt"))


def add(tx: Tx, *, kind: str, subject: str, now: float) -> None:
    """A new job, due at once."""
    values = {"kind": kind, "subject": subject, "attempt": 0, "tries": 0, "queued_at": now, "not_before": now}
    _ADD.run(tx, values)


def is_any_due(tx: Tx, *, now: float) -> bool:
    """Would a claim find something? A read, so that idle workers do not queue for the write lock."""
    return tx.connection.scalar(_DUE, {"now": now}) is not None


def claim(tx: Tx, *, worker: str, now: float, until: float) -> JobRecord | None:
    """Take the oldest job that is due and that nobody holds, in one statement."""
    row = tx.connection.execute(_CLAIM, {"worker": worker, "now": now, "until": until}).one_or_none()
    return JobRecord(**row._mapping) if row is not None else None


def extend(tx: Tx, job: JobRecord, *, worker: str, until: float) -> bool:
    """Hold it for longer; False where it is not this attempt's any more."""
    return _changed(tx, update(JobRow).where(*_held(job, worker)).values(leased_until=until))


def release(tx: Tx, job: JobRecord, *, worker: str, not_before: float, counts: bool) -> bool:
    """Give it back, due again at `not_before`. counts=False: this try is not held against it."""
    tries = JobRow.tries if counts else JobRow.tries - 1
    values = {"leased_by": None, "leased_until": None, "not_before": not_before, "tries": tries}
    return _changed(tx, update(JobRow).where(*_held(job, worker)).values(**values))


def release_all(tx: Tx, worker: str) -> int:
    """Give back whatever a worker holds that is known to be dead. Returns how many. The try counts: it may be what
    killed the worker."""
    statement = update(JobRow).where(JobRow.leased_by == worker).values(leased_by=None, leased_until=None)
    return cast("CursorResult[Any]", tx.session.execute(statement)).rowcount


def remove(tx: Tx, job: JobRecord) -> bool:
    """Done. False where a later attempt has it."""
    return tx.connection.execute(_REMOVE, {"the_id": job.job_id, "the_attempt": job.attempt}).rowcount == 1


def holders(tx: Tx) -> set[str]:
    """The workers that hold a lease, expired or not."""
    query = select(JobRow.leased_by).where(JobRow.leased_by.is_not(None)).distinct()
    return {name for name in tx.session.scalars(query) if name is not None}


def depth(tx: Tx, *, now: float) -> QueueDepth:
    """How much waits, and since when."""
    is_leased = JobRow.leased_until >= now
    held = tx.session.scalar(select(func.count()).select_from(JobRow).where(is_leased)) or 0
    waiting = select(func.count(), func.min(JobRow.queued_at)).where(or_(JobRow.leased_until.is_(None), ~is_leased))
    queued, oldest = tx.session.execute(waiting).one()
    return QueueDepth(queued, held, max(0.0, now - oldest) if oldest is not None else 0.0)


def _held(job: JobRecord, worker: str) -> Collection[Any]:
    return (JobRow.job_id == job.job_id, JobRow.attempt == job.attempt, JobRow.leased_by == worker)


def _changed(tx: Tx, statement: Any) -> bool:
    result = tx.session.execute(statement.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1
