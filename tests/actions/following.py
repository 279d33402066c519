"""Following a submission from code, as the event stream does it for a reader."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator, Sequence

from judge.actions.events_since import events_since
from judge.actions.show_submission import show_submission
from judge.services import Judge
from judge.store.records import StoredEvent


def follow(judge: Judge, submission_id: str, after: int = 0, timeout_s: float = 20.0) -> Iterator[StoredEvent]:
    """Each event as it comes, up to the report; ends without one after `timeout_s`, and where the judge is closed."""
    is_judged = show_submission(judge, submission_id).state == "judged"
    deadline = time.monotonic() + timeout_s
    heard: queue.SimpleQueue[Sequence[StoredEvent] | None] = queue.SimpleQueue()
    unsubscribe = judge.feed.subscribe(submission_id, heard.put)
    said: Sequence[StoredEvent] | None = None
    try:
        while True:
            for event in events_since(judge, submission_id, after) if said is None else said:
                if event.seq <= after:
                    continue
                after = event.seq
                yield event
                if event.kind == "report":
                    return
            if is_judged or judge.feed.is_closed:
                return
            said = heard.get(timeout=max(0.001, deadline - time.monotonic()))
    except queue.Empty:
        return
    finally:
        unsubscribe()
