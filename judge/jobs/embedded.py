"""The queue in the database that the submissions are in: a table, a claim in one statement, a lease.

Putting a job is part of the transaction that writes its submission. After the commit the workers of the same process
are woken through a condition; workers of other processes find the job by a short poll, which is also the net under
the condition.
"""

from __future__ import annotations

import threading
from pathlib import Path

from judge.jobs.alive import WorkerLock
from judge.jobs.base import Clock, Job, QueueDepth
from judge.store import jobs
from judge.store.database import Database, Tx

__all__ = ["EmbeddedQueue"]


class EmbeddedQueue:
    """The Queue of one process. `locks` is where the worker processes on this database prove that they live."""

    def __init__(self, database: Database, *, clock: Clock, lease_s: float, locks: Path) -> None:
        self._database = database
        self._clock = clock
        self._lease_s = lease_s
        self._lock = WorkerLock(locks)
        self._news = threading.Condition()
        self._puts = 0
        self._puts_seen = -1  # how many there had been at the last claim

    def put(self, tx: Tx, kind: str, subject: str) -> None:
        jobs.add(tx, kind=kind, subject=subject, now=self._clock.now())
        tx.then(self._wake_one)

    def claim(self) -> Job | None:
        now, ticket = self._clock.now(), self.ticket()
        is_news, self._puts_seen = ticket != self._puts_seen, ticket
        if not is_news:  # then most likely there is nothing: that is found out without the lock of writing
            with self._database.read() as tx:
                if not jobs.is_any_due(tx, now=now):
                    return None
        with self._database.write(is_passing=True) as tx:
            return jobs.claim(tx, worker=self._lock.name, now=now, until=now + self._lease_s)

    def extend(self, job: Job) -> bool:
        with self._database.write(is_passing=True) as tx:
            return jobs.extend(tx, job, worker=self._lock.name, until=self._clock.now() + self._lease_s)

    def give_back(self, job: Job, *, counts: bool, delay_s: float = 0.0) -> bool:
        with self._database.write() as tx:
            tx.then(self.wake)
            not_before = self._clock.now() + delay_s
            return jobs.release(tx, job, worker=self._lock.name, not_before=not_before, counts=counts)

    def done(self, tx: Tx, job: Job) -> bool:
        return jobs.remove(tx, job)

    def revive(self) -> int:
        with self._database.read() as tx:
            holders = jobs.holders(tx)
        dead = [name for name in holders if self._lock.is_dead(name)]
        revived = 0
        for name in dead:
            with self._database.write() as tx:
                revived += jobs.release_all(tx, name)
            self._lock.forget(name)
        self._lock.tidy(keep=holders)
        if revived:
            self.wake()
        return revived

    def ticket(self) -> int:
        with self._news:
            return self._puts

    def wait(self, ticket: int, timeout_s: float) -> None:
        with self._news:
            self._news.wait_for(lambda: self._puts != ticket, timeout_s)

    def _wake_one(self) -> None:
        with self._news:
            self._puts += 1
            self._news.notify()

    def wake(self) -> None:
        with self._news:
            self._puts += 1
            self._news.notify_all()

    def depth(self) -> QueueDepth:
        with self._database.read() as tx:
            return jobs.depth(tx, now=self._clock.now())

    def close(self) -> None:
        self._lock.close()
