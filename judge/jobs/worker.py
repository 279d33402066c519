"""Workers: threads that take jobs and do them, one at a time each, and one thread that keeps their leases alive.

`process_one` is the unit: take a job, do it, and account for how it ended. The loops around it only wait.

    done                              the handler removed the job in the transaction of its results
    LeaseLost                         somebody else has it: drop everything
    Stopping, SandboxUnavailable      given back, and not held against it
    Waiting                           the same, for longer: other jobs go first
    any other exception               given back with a delay, held against it; after three of those, given up
    killed                            nothing is written; another worker revives the job, and that counts as a try
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

import structlog

from judge.errors import Unavailable
from judge.jobs.base import Clock, Handler, Job, LeaseLost, Queue, Stopping, Waiting
from judge.jobs.keeper import SandboxKeeper
from judge.jobs.metrics import Metrics
from sandbox.errors import SandboxUnavailable

__all__ = ["MAX_TRIES", "Worker"]

MAX_TRIES = 3
POLL_S = 0.5
BACKOFF_S = (0.5, 3.0)
WAIT_S = 5.0
REVIVE_S = 1.0
STOP_S = 15.0


class _Hold:
    """A job in a worker's hands: what the beat and the handler know of each other."""

    def __init__(self, job: Job, stopping: threading.Event, *, since: float) -> None:
        self.job = job
        self.since = since
        self.lost = threading.Event()
        self._stopping = stopping

    def check(self) -> None:
        if self.lost.is_set():
            raise LeaseLost
        if self._stopping.is_set():
            raise Stopping


class Worker:
    """All the workers of this process. `threads` jobs are done at once."""

    def __init__(
        self,
        *,
        queue: Queue,
        handlers: Mapping[str, Handler],
        sandbox: SandboxKeeper,
        clock: Clock,
        metrics: Metrics,
        threads: int,
        lease_s: float,
        attempt_s: float,
    ) -> None:
        self._queue = queue
        self._handlers = handlers
        self._sandbox = sandbox
        self._clock = clock
        self._metrics = metrics
        self._beat_s = lease_s / 3
        self._attempt_s = attempt_s
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._holds: dict[int, _Hold] = {}
        self._holds_lock = threading.Lock()
        self._threads = [
            threading.Thread(target=self._loop, name=f"judge-worker-{number}", daemon=True) for number in range(threads)
        ]
        self._pulse = threading.Thread(target=self._beat_loop, name="judge-heartbeat", daemon=True)
        self._log = structlog.get_logger("judge.worker")

    def start(self) -> None:
        for thread in (*self._threads, self._pulse):
            thread.start()

    def stop(self) -> None:
        """Give back what is being done, after the test it is at, and end the threads."""
        self._stopping.set()
        self._queue.wake()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout=STOP_S)
        self._ended.set()
        if self._pulse.is_alive():
            self._pulse.join(timeout=STOP_S)

    def process_one(self) -> bool:
        """Take a job and do it. False where there was none."""
        job = self._queue.claim()
        if job is None:
            return False
        handler = self._handlers[job.kind]
        hold = _Hold(job, self._stopping, since=self._clock.now())
        with self._holds_lock:
            self._holds[job.job_id] = hold
        try:
            self._do(job, handler, hold)
        finally:
            with self._holds_lock:
                self._holds.pop(job.job_id, None)
        return True

    def beat(self) -> None:
        """Extend the lease of each job in hand, unless it hangs: then it is let go, for another try."""
        with self._holds_lock:
            holds = list(self._holds.values())
        for hold in holds:
            is_hung = self._clock.now() - hold.since > self._attempt_s
            if is_hung:
                self._log.error("this try takes too long; its lease will run out", job=hold.job.subject)
            if is_hung or not self._queue.extend(hold.job):
                hold.lost.set()

    def revive(self) -> None:
        """Take up what dead workers left."""
        revived = self._queue.revive()
        if revived:
            self._metrics.revived.inc(revived)
            self._log.warning("took up the jobs of dead workers", jobs=revived)

    def _do(self, job: Job, handler: Handler, hold: _Hold) -> None:
        if job.tries > MAX_TRIES:
            handler.give_up(job, f"Judging was tried {MAX_TRIES} times, and the judge stopped each time.")
            return
        try:
            handler.handle(job, hold)
        except LeaseLost:
            self._metrics.late_results.inc()
            self._log.warning("gave way to a later attempt", job=job.subject, attempt=job.attempt)
        except Stopping:
            self._return(job, handler, "The worker is being stopped.", counts=False)
        except Waiting as wait:
            self._return(job, handler, str(wait), counts=False, delay_s=WAIT_S)
        except SandboxUnavailable as error:
            self._metrics.internal_errors.labels("sandbox_unavailable").inc()
            self._log.error("the sandbox is not available", job=job.subject, reason=error.message)
            self._return(job, handler, f"Waiting for the sandbox: {error.message}", counts=False, delay_s=BACKOFF_S[0])
        except Exception as error:  # noqa: BLE001
            # Whatever it is, it is ours, and one job must not end the worker.
            self._metrics.internal_errors.labels(type(error).__name__).inc()
            self._log.exception("a try at a job failed", job=job.subject, attempt=job.attempt, tries=job.tries)
            if job.tries >= MAX_TRIES:
                handler.give_up(job, f"The judge failed {MAX_TRIES} times. This is not your code's fault.")
            else:
                self._return(
                    job, handler, "The judge failed; it tries again.", counts=True, delay_s=BACKOFF_S[job.tries - 1]
                )

    def _return(self, job: Job, handler: Handler, reason: str, *, counts: bool, delay_s: float = 0.0) -> None:
        handler.put_back(job, reason)
        self._queue.give_back(job, counts=counts, delay_s=delay_s)

    def _loop(self) -> None:
        while not self._stopping.is_set():
            if not self._sandbox.wait_ready(POLL_S):
                continue
            ticket = self._queue.ticket()
            if not self._survive(self.process_one):
                self._queue.wait(ticket, POLL_S)

    def _beat_loop(self) -> None:
        # It goes on while the threads are being stopped: what they are still at is theirs.
        last_beat = self._clock.now()
        self._survive(self.revive)
        while not self._ended.wait(min(REVIVE_S, self._beat_s)):
            if self._clock.now() - last_beat >= self._beat_s:
                last_beat = self._clock.now()
                self._survive(self.beat)
            if not self._stopping.is_set():
                self._survive(self.revive)

    def _survive(self, step: Callable[[], object]) -> bool:
        """Do a step. Where it fails, say so and wait a little: the thread has to live on."""
        try:
            return bool(step())
        except Unavailable as error:
            self._log.warning("the database does not serve now", reason=error.message)
        except Exception:  # noqa: BLE001 - logged, and the next step tries again
            self._log.exception("a worker's step failed")
        self._stopping.wait(POLL_S)
        return True
