"""What the judge is made of while it runs: the parts that actions need, chosen and put together by wiring.py."""

from __future__ import annotations

from dataclasses import dataclass

from judge.jobs.base import Clock, Queue
from judge.jobs.feed import Feed
from judge.jobs.keeper import SandboxKeeper
from judge.jobs.metrics import Metrics
from judge.jobs.telling import Teller
from judge.jobs.worker import Worker
from judge.package.catalog import Catalog
from judge.settings import Settings
from judge.store.database import Database
from sandbox.syntax import SyntaxReader

__all__ = ["Judge"]


@dataclass(frozen=True, kw_only=True)
class Judge:
    """One running judge. `worker` is None where this process judges nothing."""

    settings: Settings
    store: Database
    queue: Queue
    catalog: Catalog
    feed: Feed
    teller: Teller
    sandbox: SandboxKeeper
    syntax: SyntaxReader
    torch: SandboxKeeper  # for submissions in PyTorch; started by the first of them
    clock: Clock
    metrics: Metrics
    worker: Worker | None

    def start(self) -> None:
        """Begin to judge, where this process does. Does not wait for the sandbox."""
        if self.worker is not None:
            self.sandbox.start()
            self.worker.start()

    def close(self) -> None:
        """Give running jobs back and end everything that was started."""
        if self.worker is not None:
            self.worker.stop()
        self.teller.close()
        self.feed.close()
        self.torch.close()
        self.sandbox.close()
        self.queue.close()
        self.store.close()
