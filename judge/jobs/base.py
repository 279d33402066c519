"""What a queue is, and what does the work. The embedded queue is in embedded.py; a fleet's will stand beside it.

A job is at-least-once: a worker may be killed, or sleep for an hour and come back. So a job carries the number of its
attempt, and whoever writes results shows it; what a later attempt has taken over, an earlier one can no longer change.
"""

from __future__ import annotations

import time
from typing import Protocol

from judge.store.database import Tx
from judge.store.records import JobRecord as Job
from judge.store.records import QueueDepth

__all__ = ["Clock", "Handler", "Hold", "Job", "LeaseLost", "Queue", "QueueDepth", "Stopping", "SystemClock", "Waiting"]


class Clock(Protocol):
    """Unix time in seconds, as all processes on the database see it."""

    def now(self) -> float: ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        return time.time()


class LeaseLost(Exception):
    """This attempt does not hold its job any more: stop, and write nothing."""


class Stopping(Exception):
    """The worker is shutting down: give the job back."""


class Waiting(Exception):
    """What this job needs is being made ready: give it back for a while. The message says what it waits for."""


class Hold(Protocol):
    """A worker's hold on the job it is at."""

    def check(self) -> None:
        """Raises LeaseLost or Stopping where the work should stop. To be called between one step and the next."""
        ...


class Queue(Protocol):
    """Jobs that wait. `put` and `done` take part in the caller's transaction, the others make their own."""

    def put(self, tx: Tx, kind: str, subject: str) -> None:
        """A new job; workers hear of it once the transaction is committed."""
        ...

    def claim(self) -> Job | None:
        """Take the oldest that is due, under a lease; None where there is none."""
        ...

    def extend(self, job: Job) -> bool:
        """Hold it for another lease; False where it is lost."""
        ...

    def give_back(self, job: Job, *, counts: bool, delay_s: float = 0.0) -> bool:
        """Due again after `delay_s`. counts: whether this try is held against it. False where it was lost already."""
        ...

    def done(self, tx: Tx, job: Job) -> bool:
        """It is over; False where a later attempt has it."""
        ...

    def revive(self) -> int:
        """Give back what dead workers hold, without waiting for their leases to run out. Returns how many."""
        ...

    def ticket(self) -> int:
        """To be taken before a claim, and handed to `wait` where the claim found nothing."""
        ...

    def wait(self, ticket: int, timeout_s: float) -> None:
        """Until something was put since the ticket, or the time is over."""
        ...

    def wake(self) -> None:
        """Let everybody who waits look again."""
        ...

    def depth(self) -> QueueDepth: ...

    def close(self) -> None: ...


class Handler(Protocol):
    """What does one kind of job."""

    def handle(self, job: Job, hold: Hold) -> None:
        """Do it, to the end. An exception means: not done, try again."""
        ...

    def give_up(self, job: Job, reason: str) -> None:
        """Bring it to an end without doing it: it failed too often."""
        ...

    def put_back(self, job: Job, reason: str) -> None:
        """Tell those who follow it that it waits again."""
        ...
