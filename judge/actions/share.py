"""Show an accepted submission of one's own to the others who solved the problem, or show it no longer."""

from __future__ import annotations

from judge.errors import NotAllowed, NotFound
from judge.services import Judge
from judge.store import complaints, shared_solutions, submissions
from judge.store.database import Tx
from judge.store.records import Submission
from judge.verdict import Verdict

__all__ = ["share", "sharing", "unshare"]


def sharing(judge: Judge, submission: Submission, person_id: str | None) -> bool | None:
    """Is it shown to others? None where this person has no say in that, or it is not accepted."""
    if not _may_share(submission, person_id):
        return None
    with judge.store.read() as tx:
        return shared_solutions.get(tx, submission.submission_id) is not None


def share(judge: Judge, submission_id: str, person_id: str | None) -> None:
    """Raises NotFound, NotAllowed."""
    with judge.store.write() as tx:
        submission = _own(tx, submission_id, person_id)
        shared_solutions.add(
            tx,
            submission_id=submission_id,
            problem=submission.problem,
            person_id=str(person_id),
            now=judge.clock.now(),
        )


def unshare(judge: Judge, submission_id: str, person_id: str | None) -> None:
    """Comments under it and complaints about it go with it. Raises NotFound, NotAllowed."""
    with judge.store.write() as tx:
        _own(tx, submission_id, person_id)
        shared_solutions.remove(tx, submission_id)
        complaints.remove_about(tx, submission_id)


def _may_share(submission: Submission, person_id: str | None) -> bool:
    is_own = person_id is not None and submission.person_id == person_id
    return is_own and submission.mode == "submit" and submission.verdict is Verdict.ACCEPTED


def _own(tx: Tx, submission_id: str, person_id: str | None) -> Submission:
    submission = submissions.get(tx, submission_id)
    if submission is None:
        raise NotFound(f"There is no submission {submission_id[:40]!r}.")
    if not _may_share(submission, person_id):
        raise NotAllowed(
            "Only an accepted submission of your own can be shown to others.",
            hint="It is yours in the browser that handed it in.",
        )
    return submission
