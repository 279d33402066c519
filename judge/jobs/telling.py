"""What happens to submissions while they are judged, written down in a thread of its own.

A transaction costs as much as a test of a small submission. So workers do not wait for it, and what comes within a few
hundredths of a second is written in one, of all workers together: nobody who reads sees the difference. The end of a
submission takes along what was not written by then.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog

from judge.jobs.base import Job, LeaseLost, Stopping
from judge.jobs.feed import Feed
from judge.store import submissions
from judge.store.database import Database, Tx
from judge.store.records import StoredEvent

__all__ = ["Happening", "Teller"]

GATHER_S = 0.05

Happening = Callable[[Tx], StoredEvent]
"""Writes one event, and whatever belongs to it, under the number of the attempt."""


class Teller:
    """One for the workers of a process. `tell` returns at once; a job's events are written in their order."""

    def __init__(self, database: Database, feed: Feed) -> None:
        self._database, self._feed = database, feed
        self._change = threading.Condition()
        self._pending: dict[Job, list[Happening]] = {}
        self._writing: set[Job] = set()
        self._failed: dict[Job, Exception] = {}
        self._is_closed = False
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._log = structlog.get_logger("judge.telling")

    def tell(self, job: Job, happening: Happening) -> None:
        """Raises what writing an earlier one of this job raised: LeaseLost where a later attempt has it."""
        with self._change:
            if self._is_closed:
                raise Stopping
            self._check(job)
            self._pending.setdefault(job, []).append(happening)
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_forever, name="judge-telling", daemon=True)
                self._thread.start()
            self._change.notify_all()

    def take(self, job: Job) -> list[Happening]:
        """Those of this job that are not written yet, for the caller to write. Raises as `tell`."""
        with self._change:
            self._change.wait_for(lambda: job not in self._writing)
            self._check(job)
            return self._pending.pop(job, [])

    def end(self, job: Job) -> None:
        """This attempt is over. Returns once what was told of it is written, or cannot be."""
        with self._change:
            self._change.wait_for(lambda: job not in self._pending and job not in self._writing)
            self._failed.pop(job, None)

    def close(self) -> None:
        with self._change:
            self._is_closed = True
            self._closing.set()
            self._change.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _check(self, job: Job) -> None:
        if (error := self._failed.get(job)) is not None:
            raise error

    def _write_forever(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._pending or self._is_closed)
                if not self._pending:
                    return
            self._closing.wait(GATHER_S)
            with self._change:
                batch, self._pending = self._pending, {}
                self._writing = set(batch)
            if not batch:  # the end of a submission took them along
                continue
            failed: dict[Job, Exception] = {}
            try:
                failed = self._write(batch)
            except Exception as error:  # noqa: BLE001 - it is raised where the work is done, and accounted for there
                failed = dict.fromkeys(batch, error)
            with self._change:
                self._failed.update(failed)
                for job in failed:
                    self._pending.pop(job, None)
                self._writing = set()
                self._change.notify_all()

    def _write(self, batch: dict[Job, list[Happening]]) -> dict[Job, Exception]:
        """The jobs that are not this attempt's any more."""
        lost: dict[Job, Exception] = {}
        with self._database.write(is_passing=True) as tx:
            for job, happenings in batch.items():
                if submissions.is_held(tx, job.subject, attempt=job.attempt):
                    self._then_publish(tx, job, [happening(tx) for happening in happenings])
                else:
                    lost[job] = LeaseLost()
        return lost

    def _then_publish(self, tx: Tx, job: Job, said: list[StoredEvent]) -> None:
        tx.then(lambda: self._feed.publish(job.subject, said))
