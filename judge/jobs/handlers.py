"""The work on a submission: judge it, store each event as it comes, and finish it once.

Everything is written under the number of the attempt. Where a later attempt has taken the submission over (this worker
was taken for dead), the write changes nothing, LeaseLost is raised, and what this attempt found is dropped.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Generator
from functools import partial

import structlog

from judge.errors import UsageError
from judge.jobs.base import Clock, Hold, Job, LeaseLost, Queue, Waiting
from judge.jobs.feed import Feed
from judge.jobs.keeper import SandboxKeeper
from judge.jobs.metrics import Metrics
from judge.jobs.telling import Teller
from judge.report import Event, Report
from judge.store import events, submissions
from judge.store.database import Database, Tx
from judge.store.encoding import as_json
from judge.store.records import StoredEvent, Submission
from judge.verdict import Verdict
from sandbox.base import Sandbox
from sandbox.errors import SandboxUnavailable

__all__ = ["JUDGE", "JudgeSubmission", "Judging"]

JUDGE = "judge"
"""The kind of these jobs; their subject is the submission's id."""

_TORCH_WAIT_S = 2.0  # enough where the image is there

Events = Generator[Event, None, None]

Judging = Callable[[Submission, Sandbox], tuple[str, Events]]
"""The package's digest and the events of judging this submission. Raises UsageError where the package is of no use."""


class JudgeSubmission:
    """The Handler of the jobs of kind JUDGE."""

    def __init__(
        self,
        *,
        database: Database,
        queue: Queue,
        feed: Feed,
        teller: Teller,
        sandbox: SandboxKeeper,
        torch: SandboxKeeper,
        judging: Judging,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._database = database
        self._queue = queue
        self._feed = feed
        self._teller = teller
        self._sandbox = sandbox
        self._torch = torch
        self._judging = judging
        self._clock = clock
        self._metrics = metrics
        self._log = structlog.get_logger("judge.jobs")

    def handle(self, job: Job, hold: Hold) -> None:
        sandbox = self._sandbox.get()
        submission = self._start(job)
        if submission is None:
            return
        if submission.framework == "torch":
            sandbox = self._torch_sandbox()
        try:
            digest, happenings = self._judging(submission, sandbox)
            self._follow(job, hold, submission, digest, happenings)
        except UsageError as error:
            # The problem went away or broke after the submission was taken: trying again would not change that.
            self._log.error(
                "the problem cannot be judged", job=job.subject, problem=submission.problem, reason=error.message
            )
            self._metrics.internal_errors.labels("package").inc()
            self._finish(job, internal_error(f"The problem package cannot be used: {error.message}"), None)
        except SandboxUnavailable as error:
            for keeper in (self._sandbox, self._torch):
                keeper.report_lost(sandbox, error)
            raise
        finally:
            self._teller.end(job)

    def _torch_sandbox(self) -> Sandbox:
        """It is made when the first submission asks for it: its image is large, and its containers are not small."""
        is_first = self._torch.status().state == "off"
        self._torch.start()
        if not self._torch.wait_ready(_TORCH_WAIT_S if is_first else 0.0):  # nobody behind it waits for it too
            status = self._torch.status()
            raise Waiting(f"Waiting for PyTorch: {_gist(status.message)} {status.remedy}".strip())
        return self._torch.get()

    def give_up(self, job: Job, reason: str) -> None:
        self._metrics.internal_errors.labels("gave_up").inc()
        if self._start(job) is not None:
            self._finish(job, internal_error(reason), None)

    def put_back(self, job: Job, reason: str) -> None:
        with self._database.write() as tx:
            if submissions.requeue(tx, job.subject, attempt=job.attempt):
                said = events.add_state(tx, job.subject, attempt=job.attempt, state="queued", message=reason)
                tx.then(lambda: self._feed.publish(job.subject, [said]))

    def _start(self, job: Job) -> Submission | None:
        """The submission, held by this attempt; None where there is nothing to do any more."""
        with self._database.write(is_passing=True) as tx:
            submission = submissions.start(tx, job.subject, attempt=job.attempt, now=self._clock.now())
            if submission is None:
                self._queue.done(tx, job)  # judged already; where a later attempt has the job, this changes nothing
                return None
            said = events.add_state(tx, job.subject, attempt=job.attempt, state="judging")
            tx.then(lambda: self._feed.publish(job.subject, [said]))
        return submission

    def _follow(self, job: Job, hold: Hold, submission: Submission, digest: str, happenings: Events) -> None:
        is_first = True
        # Closing the generator ends its lease of the sandbox, whatever stops us.
        with contextlib.closing(happenings):
            for event in happenings:
                hold.check()
                if event.report is not None:
                    self._finish(job, event.report, digest)
                    self._metrics.last_event_s.observe(self._age(submission))
                    return
                self._tell(job, event)
                if event.kind == "test" and is_first:
                    is_first = False
                    self._metrics.first_event_s.observe(self._age(submission))
        raise RuntimeError(f"judging of {job.subject} ended without a report")

    def _tell(self, job: Job, event: Event) -> None:
        if event.kind == "started":
            self._teller.tell(job, partial(_started, job=job, total=event.total or 0))
        elif event.test is not None:
            self._teller.tell(job, partial(_tested, job=job, data=as_json(event.test)))

    def _finish(self, job: Job, report: Report, digest: str | None) -> None:
        """The verdict, the last events and the end of the job: one transaction."""
        happenings = self._teller.take(job)
        with self._database.write() as tx:
            now = self._clock.now()
            said = [happening(tx) for happening in happenings]
            self._must(
                submissions.finish(tx, job.subject, attempt=job.attempt, report=report, package_digest=digest, now=now)
            )
            said.append(events.add(tx, job.subject, attempt=job.attempt, kind="report", data=json.dumps({})))
            self._queue.done(tx, job)
            tx.then(lambda: self._feed.publish(job.subject, said))
        self._log.info(
            "judged", submission_id=job.subject, attempt=job.attempt, verdict=report.verdict.value, score=report.score
        )

    def _must(self, is_held: bool) -> None:
        if not is_held:
            raise LeaseLost

    def _age(self, submission: Submission) -> float:
        return max(0.0, self._clock.now() - submission.created_at.timestamp())


def _started(tx: Tx, *, job: Job, total: int) -> StoredEvent:
    submissions.set_total(tx, job.subject, attempt=job.attempt, total=total)
    return events.add_state(tx, job.subject, attempt=job.attempt, state="judging", total=total)


def _tested(tx: Tx, *, job: Job, data: str) -> StoredEvent:
    return events.add(tx, job.subject, attempt=job.attempt, kind="test", data=data)


def _gist(message: str) -> str:
    """The line that says it, of what may be the output of a failed build."""
    lines = ["".join(c for c in line if c.isprintable()) for line in message.splitlines()] or [""]
    errors = [line for line in lines if "ERROR" in line]
    return (errors or lines)[-1][:200]


def internal_error(reason: str) -> Report:
    """The report of a submission that could not be judged, through no fault of its own."""
    return Report(verdict=Verdict.INTERNAL_ERROR, score=0.0, message=reason)
