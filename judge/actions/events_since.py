"""What was said of a submission while it is judged; while an interview runs, not which tests there are."""

from __future__ import annotations

from judge.actions.blind import blinded_event
from judge.actions.show_interview import is_running
from judge.services import Judge
from judge.store import events, submissions
from judge.store.records import StoredEvent

__all__ = ["events_since"]


def events_since(judge: Judge, submission_id: str, after: int = 0) -> list[StoredEvent]:
    """Those that came after the sequence number `after`, now. A report event has no data: the submission has it."""
    with judge.store.read() as tx:
        found = events.after(tx, submission_id, after)
        interview_id = submissions.interview_of(tx, submission_id)
        is_blind = interview_id is not None and is_running(tx, interview_id, judge.clock.now())
    return [blinded_event(event) for event in found] if is_blind else found
