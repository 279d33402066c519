"""The events of a submission as a stream, from the beginning or from where a reader left off."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Sequence
from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter, Depends, Header, Query
from fastapi.responses import StreamingResponse
from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from starlette.concurrency import run_in_threadpool

from judge.actions.events_since import events_since
from judge.actions.show_submission import show_submission
from judge.api.deps import TheJudge
from judge.api.errors import documented
from judge.api.schemas import SubmissionReport
from judge.errors import Unavailable
from judge.services import Judge
from judge.store.encoding import as_json
from judge.store.records import StoredEvent, Submission

router = APIRouter(prefix="/submissions", tags=["submissions"])

RETRY_MS = 1000
PING_S = 15.0  # without a word, before a comment shows that the line still stands
_MAX_SEQ = 2**63 - 1


_EVENT = {
    "type": "object",
    "properties": {
        "data": {"type": "string"},
        "event": {"type": "string"},
        "id": {"type": "string"},
        "retry": {"type": "integer", "minimum": 0},
    },
}
_STREAM: dict[int | str, dict[str, Any]] = {200: {"content": {"text/event-stream": {"itemSchema": _EVENT}}}}


class _Begun(NamedTuple):
    """What a follower begins with. seen: what came up to this number it has heard already. told: how often the feed had
    told anybody anything before this was read."""

    submission: Submission
    said: Sequence[StoredEvent]
    seen: int
    told: int


def _begin(
    judge: TheJudge,
    submission_id: str,
    after: Annotated[int, Query(ge=0, le=_MAX_SEQ)] = 0,
    last_event_id: Annotated[str | None, Header(max_length=40)] = None,
) -> _Begun:
    """NotFound is raised here, before the stream has begun."""
    told, seen = judge.feed.told, max(after, _sequence(last_event_id))
    submission = show_submission(judge, submission_id)
    return _Begun(submission, events_since(judge, submission_id, seen), seen, told)


@router.get(
    "/{submission_id}/events",
    response_class=StreamingResponse,
    responses=_STREAM | documented(404, 422, 503),
)
async def get_events(judge: TheJudge, begun: Annotated[_Begun, Depends(_begin)]) -> StreamingResponse:
    """`state` (queued, judging; `total` tests where known), a `test` for each test as it is judged, and `report` at
    the end, which is what GET answers. The id of an event is its sequence number: a reader that comes back with
    Last-Event-ID (or `?after=`) hears everything since. A state "judging" with a higher attempt begins anew."""
    # Made here, for the framework's own passes each event through two more streams.
    return StreamingResponse(
        _told(judge, begun),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-cache", "X-Accel-Buffering": "no"},
    )


async def _told(judge: Judge, begun: _Begun) -> AsyncIterator[bytes]:
    """What a follower is sent, piece by piece."""
    submission, seen = begun.submission, begun.seen
    loop = asyncio.get_running_loop()
    heard: asyncio.Queue[Sequence[StoredEvent] | None] = asyncio.Queue()
    is_to_be_read = submission.interview_id is not None  # then not told as the feed has it

    def hear(said: Sequence[StoredEvent] | None) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            loop.call_soon_threadsafe(heard.put_nowait, None if is_to_be_read else said)

    unsubscribe = judge.feed.subscribe(submission.submission_id, hear)
    # What was said before we listened is read; again, where something was told between the reading and the listening.
    said: Sequence[StoredEvent] | None = begun.said if judge.feed.told == begun.told else None
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
                yield _sent(event, json.dumps(event.data))
            # A reader that comes back after the report has heard everything.
            if judge.feed.is_closed or submission.state == "judged":
                return
            said = ()
            try:
                async with asyncio.timeout(PING_S):
                    said = await heard.get()
            except TimeoutError:
                yield KEEPALIVE_COMMENT
    finally:
        unsubscribe()


def _sequence(last_event_id: str | None) -> int:
    """The number that a reader came back with; 0, the beginning, where it is not one of ours."""
    text = last_event_id or ""
    return min(int(text), _MAX_SEQ) if text.isascii() and text.isdecimal() else 0


def _report(judge: Judge, submission_id: str) -> str:
    return as_json(SubmissionReport.of(show_submission(judge, submission_id)))


def _sent(event: StoredEvent, data: str) -> bytes:
    return format_sse_event(data_str=data, event=event.kind, id=str(event.seq), retry=RETRY_MS)
