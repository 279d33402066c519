from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from judge.jobs.embedded import EmbeddedQueue
from judge.jobs.feed import Feed
from judge.jobs.handlers import JUDGE, JudgeSubmission, Judging
from judge.jobs.keeper import SandboxKeeper
from judge.jobs.metrics import Metrics
from judge.jobs.telling import Teller
from judge.jobs.worker import Worker
from judge.store import events, migrate, submissions
from judge.store.database import Database
from judge.store.records import StoredEvent, Submission
from tests.jobs.fakes import FakeClock, FakeSandbox, Script


@dataclass
class Place:
    """A database with its queue, and workers made to order; each call of `worker` is like another process."""

    path: Path
    database: Database
    clock: FakeClock
    feed: Feed
    teller: Teller
    queue: EmbeddedQueue
    _made: list[EmbeddedQueue]

    def another_queue(self) -> EmbeddedQueue:
        queue = EmbeddedQueue(self.database, clock=self.clock, lease_s=30, locks=self.path / "workers")
        self._made.append(queue)
        return queue

    def keeper(self) -> SandboxKeeper:
        keeper = SandboxKeeper(lambda _progress: FakeSandbox(), retry_s=0.01)
        keeper.start()
        assert keeper.wait_ready(5)
        return keeper

    def worker(
        self,
        judging: Judging,
        *,
        queue: EmbeddedQueue | None = None,
        keeper: SandboxKeeper | None = None,
        torch: SandboxKeeper | None = None,
        metrics: Metrics | None = None,
        threads: int = 1,
        lease_s: float = 30,
    ) -> Worker:
        queue = queue or self.another_queue()
        keeper = keeper or self.keeper()
        metrics = metrics or Metrics()
        handler = JudgeSubmission(
            database=self.database,
            queue=queue,
            feed=self.feed,
            teller=self.teller,
            sandbox=keeper,
            torch=torch or keeper,
            judging=judging,
            clock=self.clock,
            metrics=metrics,
        )
        return Worker(
            queue=queue,
            handlers={JUDGE: handler},
            sandbox=keeper,
            clock=self.clock,
            metrics=metrics,
            threads=threads,
            lease_s=lease_s,
            attempt_s=600,
        )

    def submit(self, submission_id: str = "aaaaaaaaaaaa", mode: str = "submit", framework: str = "numpy") -> str:
        with self.database.write() as tx:
            submissions.add(
                tx,
                submission_id=submission_id,
                problem="softmax",
                framework=framework,
                mode="run" if mode == "run" else "submit",
                source="def softmax(x): ...",
                own_input=None,
                now=self.clock.now(),
            )
            events.add_state(tx, submission_id, attempt=0, state="queued")
            self.queue.put(tx, JUDGE, submission_id)
        return submission_id

    def look(self, submission_id: str) -> Submission:
        with self.database.read() as tx:
            submission = submissions.get(tx, submission_id)
        assert submission is not None
        return submission

    def heard(self, submission_id: str) -> list[StoredEvent]:
        with self.database.read() as tx:
            return events.after(tx, submission_id, 0)

    def jobs(self) -> int:
        depth = self.queue.depth()
        return depth.queued + depth.judging


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    database = Database(f"sqlite:///{tmp_path / 'judge.db'}")
    migrate.upgrade(database)
    clock = FakeClock()
    feed = Feed(database)
    teller = Teller(database, feed)
    queue = EmbeddedQueue(database, clock=clock, lease_s=30, locks=tmp_path / "workers")
    place = Place(tmp_path, database, clock, feed, teller, queue, [])
    yield place
    teller.close()
    feed.close()
    for made in (queue, *place._made):
        made.close()
    database.close()


@pytest.fixture
def script() -> Callable[..., Script]:
    return Script
