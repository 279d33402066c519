"""The events of a submission as a stream, from the beginning or from where a reader left off."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterable, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from judge.actions.events_since import events_since, is_of_interview
from judge.actions.show_submission import show_submission
from judge.api.deps import FoundSubmission, TheJudge
from judge.api.errors import documented
from judge.api.schemas import SubmissionReport
from judge.errors import Unavailable
from judge.services import Judge
from judge.store.records import StoredEvent

router = APIRouter(prefix="/submissions", tags=["submissions"])

RETRY_MS = 1000
_MAX_SEQ = 2**63 - 1


@router.get(
    "/{submission_id}/events",
    response_class=EventSourceResponse,
    responses=documented(404, 422, 503, is_json=False),
)
async def get_events(
    judge: TheJudge,
    submission: FoundSubmission,
    after: Annotated[int, Query(ge=0, le=_MAX_SEQ)] = 0,
    last_event_id: Annotated[str | None, Header(max_length=40)] = None,
) -> AsyncIterable[ServerSentEvent]:
    """`state` (queued, judging; `total` tests where known), a `test` for each test as it is judged, and `report` at
    the end, which is what GET answers. The id of an event is its sequence number: a reader that comes back with
    Last-Event-ID (or `?after=`) hears everything since. A state "judging" with a higher attempt begins anew."""
    loop = asyncio.get_running_loop()
    heard: asyncio.Queue[Sequence[StoredEvent] | None] = asyncio.Queue()

    is_to_be_read = await run_in_threadpool(is_of_interview, judge, submission.submission_id)

    def hear(said: Sequence[StoredEvent] | None) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            loop.call_soon_threadsafe(heard.put_nowait, None if is_to_be_read else said)

    seen = max(after, _sequence(last_event_id))
    unsubscribe = judge.feed.subscribe(submission.submission_id, hear)
    said: Sequence[StoredEvent] | None = None  # what was said before we listened is read
    try:
        while True:
            if said is None:
                # Where the database does not answer, the reader is told nothing now and what it missed later.
                with contextlib.suppress(Unavailable):
                    said = await run_in_threadpool(events_since, judge, submission.submission_id, seen)
            for event in said or ():
                if event.seq <= seen:
                    continue
                seen = event.seq
                if event.kind == "report":
                    yield _sent(event, await run_in_threadpool(_report, judge, submission.submission_id))
                    return
                yield _sent(event, event.data)
            # A reader that comes back after the report has heard everything.
            if judge.feed.is_closed or submission.state == "judged":
                return
            said = await heard.get()
    finally:
        unsubscribe()


def _sequence(last_event_id: str | None) -> int:
    """The number that a reader came back with; 0, the beginning, where it is not one of ours."""
    text = last_event_id or ""
    return min(int(text), _MAX_SEQ) if text.isascii() and text.isdecimal() else 0


def _report(judge: Judge, submission_id: str) -> dict[str, Any]:
    return SubmissionReport.of(show_submission(judge, submission_id)).model_dump(mode="json")


def _sent(event: StoredEvent, data: dict[str, Any]) -> ServerSentEvent:
    return ServerSentEvent(data=data, event=event.kind, id=str(event.seq), retry=RETRY_MS)
