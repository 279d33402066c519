"""One submission as it stands."""

from __future__ import annotations

from dataclasses import replace

from judge.errors import NotFound
from judge.report import TestResult
from judge.services import Judge
from judge.store import events, submissions
from judge.store.records import Submission

__all__ = ["show_submission"]


def show_submission(judge: Judge, submission_id: str) -> Submission:
    """The submission with its report, or, while it is being judged, with the tests judged so far. Raises NotFound."""
    with judge.store.read() as tx:
        submission = submissions.get(tx, submission_id)
        if submission is None:
            raise NotFound(f"There is no submission {submission_id[:40]!r}.")
        if submission.state != "judging":
            return submission
        happened = events.after(tx, submission_id, 0)
    tests = tuple(
        TestResult.model_validate(event.data)
        for event in happened
        if event.kind == "test" and event.attempt == submission.attempt
    )
    return replace(submission, tests=tests)
