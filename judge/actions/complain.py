"""Complaints about what others show and say. A complaint hides nothing by itself, or anybody could silence anybody: it
is kept for whoever runs the judge, who looks (`judge complaints`) and takes away what should not be there."""

from __future__ import annotations

from dataclasses import dataclass

from judge.actions.recognize import IN_A_BROWSER
from judge.actions.show_solutions import reachable
from judge.errors import NotAllowed, NotFound, UsageError
from judge.services import Judge
from judge.store import comments, complaints, shared_solutions
from judge.store.database import Tx
from judge.store.records import Complaint

__all__ = ["MOST_CHARACTERS", "Case", "complain", "list_complaints", "settle_complaint"]

MOST_CHARACTERS = 500


@dataclass(frozen=True)
class Case:
    """A complaint and what it is about. `kind` is "solution" or "comment"; text: its source or its words."""

    complaint: Complaint
    kind: str
    solution_id: str
    author: str
    text: str


def complain(judge: Judge, subject: str, reason: str, person_id: str | None) -> str:
    """subject: id of a solution or a comment that this person may see. Returns the id of the solution. Raises NotFound,
    NotAllowed, UsageError."""
    if person_id is None:
        raise NotAllowed("This judge does not know who complains.", hint=IN_A_BROWSER)
    reason = reason.encode("utf-8", "replace").decode().replace("\0", "").strip()
    if len(reason) > MOST_CHARACTERS:
        raise UsageError(f"The reason is too long: {MOST_CHARACTERS} characters is the most.", where="reason")
    with judge.store.write() as tx:
        comment = comments.get(tx, subject)
        solution = reachable(tx, comment.submission_id if comment is not None else subject, person_id)
        complaints.add(tx, subject=subject, person_id=person_id, reason=reason, now=judge.clock.now())
    return solution.submission_id


def list_complaints(judge: Judge) -> list[Case]:
    """Those that are open, the oldest first."""
    with judge.store.read() as tx:
        cases = [_case(tx, complaint) for complaint in complaints.everything(tx)]
    return [case for case in cases if case is not None]


def settle_complaint(judge: Judge, complaint_id: int, *, is_right: bool) -> Case:
    """Close it, and with it all others about the same thing; where it is right, that is taken away. Raises NotFound."""
    with judge.store.write() as tx:
        complaint = complaints.get(tx, complaint_id)
        case = _case(tx, complaint) if complaint is not None else None
        if case is None:
            raise NotFound(
                f"There is no complaint {complaint_id}.", hint="`judge complaints` lists those that are open."
            )
        complaints.remove_about(tx, case.complaint.subject)
        if is_right and case.kind == "comment":
            comments.remove(tx, case.complaint.subject)
        elif is_right:
            shared_solutions.remove(tx, case.solution_id)
    return case


def _case(tx: Tx, complaint: Complaint) -> Case | None:
    """None where what it was about is gone, such as a comment under a solution that is no longer shown."""
    comment = comments.get(tx, complaint.subject)
    if comment is not None:
        return Case(complaint, "comment", comment.submission_id, comment.name, comment.text)
    solution = shared_solutions.get(tx, complaint.subject)
    if solution is None:
        return None
    return Case(complaint, "solution", solution.submission_id, solution.name, solution.source)
