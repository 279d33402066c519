"""Jobs: the statements of the embedded queue. A lease is (leased_by, leased_until); who writes shows its attempt."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Float, bindparam, delete, func, or_, select, update

from judge.store.database import Tx
from judge.store.records import JobRecord, QueueDepth
from judge.store.statements import adding
from judge.store.tables import JOBS

__all__ = ["add", "claim", "depth", "extend", "holders", "is_any_due", "release", "release_all", "remove"]


_NOW = bindparam("now", type_=Float)
_IS_FREE = or_(JOBS.c.leased_until.is_(None), JOBS.c.leased_until < _NOW)
_DUE = select(JOBS.c.job_id).where(_IS_FREE, JOBS.c.not_before <= _NOW).order_by(JOBS.c.job_id).limit(1)
_ADD = adding(JOBS, "kind", "subject", "attempt", "tries", "queued_at", "not_before")
_CLAIM = (
    update(JOBS)
    .where(JOBS.c.job_id == _DUE.scalar_subquery())
    .values(
        attempt=JOBS.c.attempt + 1,
        tries=JOBS.c.tries + 1,
        leased_by=bindparam("worker"),
        leased_until=bindparam("until"),
    )
    .returning(*(JOBS.c[name] for name in ("job_id", "kind", "subject", "attempt", "tries", "queued_at")))
)
_REMOVE = delete(JOBS).where(JOBS.c.job_id == bindparam("the_id"), JOBS.c.attempt == bindparam("the_attempt"))


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
    return _changed(tx, update(JOBS).where(*_held(job, worker)).values(leased_until=until))


def release(tx: Tx, job: JobRecord, *, worker: str, not_before: float, counts: bool) -> bool:
    """Give it back, due again at `not_before`. counts=False: this try is not held against it."""
    tries = JOBS.c.tries if counts else JOBS.c.tries - 1
    values = {"leased_by": None, "leased_until": None, "not_before": not_before, "tries": tries}
    return _changed(tx, update(JOBS).where(*_held(job, worker)).values(**values))


def release_all(tx: Tx, worker: str) -> int:
    """Give back whatever a worker holds that is known to be dead. Returns how many. The try counts: it may be what
    killed the worker."""
    statement = update(JOBS).where(JOBS.c.leased_by == worker).values(leased_by=None, leased_until=None)
    return tx.connection.execute(statement).rowcount


def remove(tx: Tx, job: JobRecord) -> bool:
    """Done. False where a later attempt has it."""
    return tx.connection.execute(_REMOVE, {"the_id": job.job_id, "the_attempt": job.attempt}).rowcount == 1


def holders(tx: Tx) -> set[str]:
    """The workers that hold a lease, expired or not."""
    query = select(JOBS.c.leased_by).where(JOBS.c.leased_by.is_not(None)).distinct()
    return {name for name in tx.connection.scalars(query) if name is not None}


def depth(tx: Tx, *, now: float) -> QueueDepth:
    """How much waits, and since when."""
    is_leased = JOBS.c.leased_until >= now
    held = tx.connection.scalar(select(func.count()).select_from(JOBS).where(is_leased)) or 0
    waiting = select(func.count(), func.min(JOBS.c.queued_at)).where(or_(JOBS.c.leased_until.is_(None), ~is_leased))
    queued, oldest = tx.connection.execute(waiting).one()
    return QueueDepth(queued, held, max(0.0, now - oldest) if oldest is not None else 0.0)


def _held(job: JobRecord, worker: str) -> Collection[Any]:
    return (JOBS.c.job_id == job.job_id, JOBS.c.attempt == job.attempt, JOBS.c.leased_by == worker)


def _changed(tx: Tx, statement: Any) -> bool:
    return tx.connection.execute(statement).rowcount == 1
