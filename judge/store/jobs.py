"""Jobs: the statements of the embedded queue. A lease is (leased_by, leased_until); who writes shows its attempt."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

from sqlalchemy import CursorResult, delete, func, insert, or_, select, update

from judge.store.database import Tx
from judge.store.models import JobRow
from judge.store.records import JobRecord, QueueDepth

__all__ = ["add", "claim", "depth", "extend", "holders", "is_any_due", "release", "release_all", "remove"]


def add(tx: Tx, *, kind: str, subject: str, now: float) -> None:
    """A new job, due at once."""
    tx.session.execute(
        insert(JobRow).values(kind=kind, subject=subject, attempt=0, tries=0, queued_at=now, not_before=now)
    )


def is_any_due(tx: Tx, *, now: float) -> bool:
    """Would a claim find something? A read, so that idle workers do not queue for the write lock."""
    return tx.session.scalar(_due(now)) is not None


def claim(tx: Tx, *, worker: str, now: float, until: float) -> JobRecord | None:
    """Take the oldest job that is due and that nobody holds, in one statement."""
    statement = (
        update(JobRow)
        .where(JobRow.job_id == _due(now).scalar_subquery())
        .values(attempt=JobRow.attempt + 1, tries=JobRow.tries + 1, leased_by=worker, leased_until=until)
        .returning(JobRow.job_id, JobRow.kind, JobRow.subject, JobRow.attempt, JobRow.tries, JobRow.queued_at)
        .execution_options(synchronize_session=False)
    )
    row = tx.session.execute(statement).one_or_none()
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
    return _changed(tx, delete(JobRow).where(JobRow.job_id == job.job_id, JobRow.attempt == job.attempt))


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


def _due(now: float) -> Any:
    is_free = or_(JobRow.leased_until.is_(None), JobRow.leased_until < now)
    return select(JobRow.job_id).where(is_free, JobRow.not_before <= now).order_by(JobRow.job_id).limit(1)


def _held(job: JobRecord, worker: str) -> Collection[Any]:
    return (JobRow.job_id == job.job_id, JobRow.attempt == job.attempt, JobRow.leased_by == worker)


def _changed(tx: Tx, statement: Any) -> bool:
    result = tx.session.execute(statement.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1
