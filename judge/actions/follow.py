"""Hear what happens to a submission, from the beginning or from where one left off."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

from judge.actions.blind import blinded_event
from judge.actions.show_interview import is_running
from judge.actions.show_submission import show_submission
from judge.services import Judge
from judge.store import events, submissions
from judge.store.records import StoredEvent

__all__ = ["events_since", "follow"]


def events_since(judge: Judge, submission_id: str, after: int = 0) -> list[StoredEvent]:
    """Those that came after the sequence number `after`, now. A report event has no data: the submission has it."""
    with judge.store.read() as tx:
        found = events.after(tx, submission_id, after)
        interview_id = submissions.interview_of(tx, submission_id)
        is_blind = interview_id is not None and is_running(tx, interview_id, judge.clock.now())
    return [blinded_event(event) for event in found] if is_blind else found


def follow(judge: Judge, submission_id: str, after: int = 0, timeout_s: float | None = None) -> Iterator[StoredEvent]:
    """Each event as it comes, up to the report; ends without one after `timeout_s`, and where the judge is closed.
    Raises NotFound at the first step."""
    is_judged = show_submission(judge, submission_id).state == "judged"
    deadline = time.monotonic() + timeout_s if timeout_s is not None else None
    news = threading.Event()
    unsubscribe = judge.feed.subscribe(submission_id, news.set)
    try:
        while True:
            news.clear()
            for event in events_since(judge, submission_id, after):
                after = event.seq
                yield event
                if event.kind == "report":
                    return
            remaining = deadline - time.monotonic() if deadline is not None else None
            is_late = remaining is not None and remaining <= 0
            if is_judged or is_late or judge.feed.is_closed or not news.wait(remaining):
                return
    finally:
        unsubscribe()
