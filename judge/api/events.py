"""The events of a submission as a stream, from the beginning or from where a reader left off."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterable
from typing import Annotated

from fastapi import APIRouter, Header, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from judge.actions.follow import events_since
from judge.actions.show_submission import show_submission
from judge.api.deps import FoundSubmission, TheJudge
from judge.api.errors import documented
from judge.api.schemas import SubmissionReport
from judge.errors import Unavailable
from judge.services import Judge
from judge.store.records import StoredEvent

router = APIRouter(prefix="/submissions", tags=["submissions"])

RETRY_MS = 1000
GATHER_S = 0.02  # what comes within this time is read and sent at once: nobody sees the difference
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
    news = asyncio.Event()

    def wake() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            loop.call_soon_threadsafe(news.set)

    seen = max(after, _sequence(last_event_id))
    unsubscribe = judge.feed.subscribe(submission.submission_id, wake)
    try:
        while True:
            news.clear()
            # Where the database does not answer, the stream ends and the reader comes back with the last id.
            with contextlib.suppress(Unavailable):
                for event in await run_in_threadpool(events_since, judge, submission.submission_id, seen):
                    seen = event.seq
                    yield await run_in_threadpool(_as_sent, judge, submission.submission_id, event)
                    if event.kind == "report":
                        return
            # A reader that comes back after the report has heard everything.
            if judge.feed.is_closed or submission.state == "judged":
                return
            await news.wait()
            await asyncio.sleep(GATHER_S)
    finally:
        unsubscribe()


def _sequence(last_event_id: str | None) -> int:
    """The number that a reader came back with; 0, the beginning, where it is not one of ours."""
    text = last_event_id or ""
    return min(int(text), _MAX_SEQ) if text.isascii() and text.isdecimal() else 0


def _as_sent(judge: Judge, submission_id: str, event: StoredEvent) -> ServerSentEvent:
    data = event.data
    if event.kind == "report":
        data = SubmissionReport.of(show_submission(judge, submission_id)).model_dump(mode="json")
    return ServerSentEvent(data=data, event=event.kind, id=str(event.seq), retry=RETRY_MS)
