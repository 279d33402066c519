"""One submission as it stands."""

from __future__ import annotations

from dataclasses import replace

from judge.actions.blind import blinded
from judge.actions.show_interview import is_running
from judge.errors import NotFound
from judge.report import TestResult
from judge.services import Judge
from judge.store import events, submissions
from judge.store.records import StoredEvent, Submission

__all__ = ["show_submission"]


def show_submission(judge: Judge, submission_id: str) -> Submission:
    """The submission with its report, or, while it is being judged, with the tests judged so far; blinded while it
    belongs to an interview that goes on. Raises NotFound."""
    with judge.store.read() as tx:
        submission = submissions.get(tx, submission_id)
        if submission is None:
            raise NotFound(f"There is no submission {submission_id[:40]!r}.")
        interview_id = submission.interview_id
        is_blind = interview_id is not None and is_running(tx, interview_id, judge.clock.now())
        happened = events.after(tx, submission_id, 0) if submission.state == "judging" else []
    if submission.state == "judging":
        submission = replace(submission, tests=_judged_so_far(submission, happened))
    return blinded(submission) if is_blind else submission


def _judged_so_far(submission: Submission, happened: list[StoredEvent]) -> tuple[TestResult, ...]:
    return tuple(
        TestResult.model_validate(event.data)
        for event in happened
        if event.kind == "test" and event.attempt == submission.attempt
    )
