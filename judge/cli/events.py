"""Following a submission: server-sent events, taken up again where they broke off."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from judge.cli.client import Client
from judge.cli.stop import Code, Stop

if TYPE_CHECKING:
    import httpx

__all__ = ["ServerEvent", "StillQueued", "follow", "parse"]

_TRIES = 6  # in a row, without a single event between them
_PAUSE_S = 0.25  # doubled after each


class StillQueued(Exception):
    """The time is up and there is no report yet."""


class _Quiet(Exception):
    """Nothing came for a while, and that is all."""


@dataclass(frozen=True)
class ServerEvent:
    """kind: state, test or report. event_id: for taking up the stream after it."""

    kind: str
    event_id: str
    data: dict[str, Any]


def parse(lines: Iterable[str]) -> Iterator[ServerEvent]:
    """The events in a stream's lines. Comments are pings; an event whose data is no JSON object is left out."""
    kind, event_id = "", ""
    data: list[str] = []
    for line in lines:
        if line == "":
            event = _event(kind, event_id, "\n".join(data))
            if event is not None:
                yield event
            kind, data = "", []
            continue
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            kind = value
        elif name == "id":
            event_id = value
        elif name == "data":
            data.append(value)


def _event(kind: str, event_id: str, text: str) -> ServerEvent | None:
    try:
        data = json.loads(text) if text else None
    except ValueError:
        return None
    return ServerEvent(kind, event_id, data) if kind and isinstance(data, dict) else None


def follow(
    client: Client, submission_id: str, deadline: float | None, pause: Callable[[float], None] = time.sleep
) -> Iterator[ServerEvent]:
    """The events up to the report. deadline: of time.monotonic(). Raises StillQueued at the deadline, Stop (3) when the
    server stays away."""
    last_id, failures = "", 0
    while True:
        try:
            for event in _stream(client, submission_id, last_id, deadline):
                last_id, failures = event.event_id or last_id, 0
                yield event
                if event.kind == "report":
                    return
                _check(deadline)
        except _Quiet:
            continue
        except Stop as stop:
            if stop.code != Code.UNREACHABLE:
                raise
            if failures + 1 >= _TRIES:
                raise _lost(stop, submission_id) from None
        failures += 1
        if failures > _TRIES:
            raise Stop(
                Code.UNREACHABLE,
                f"The server at {client.server} keeps ending the stream.",
                f"judge submissions {submission_id}",
            )
        _check(deadline)
        pause(_PAUSE_S * 2**failures)


def _check(deadline: float | None) -> None:
    if deadline is not None and time.monotonic() >= deadline:
        raise StillQueued


def _stream(client: Client, submission_id: str, last_id: str, deadline: float | None) -> Iterator[ServerEvent]:
    import httpx

    # A ping comes every 15 s, so a longer silence is a dead connection. With a deadline one looks at the clock.
    read_s = 40.0 if deadline is None else max(0.05, min(5.0, deadline - time.monotonic()))
    headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": last_id} if last_id else {})
    path = f"/api/v1/submissions/{quote(submission_id, safe='')}/events"
    with (
        client.asking(),
        client.http.stream("GET", path, headers=headers, timeout=httpx.Timeout(15.0, read=read_s)) as answer,
    ):
        if not answer.is_success:
            answer.read()
            client.check(answer)
        try:
            yield from parse(_lines(answer, deadline))
        except httpx.ReadTimeout:
            _check(deadline)
            if deadline is not None:
                raise _Quiet from None
            raise


def _lines(answer: httpx.Response, deadline: float | None) -> Iterator[str]:
    for line in answer.iter_lines():
        if line.startswith(":"):  # a ping: nothing happened, but time went by
            _check(deadline)
        else:
            yield line


def _lost(stop: Stop, submission_id: str) -> Stop:
    return Stop(
        stop.code, stop.message, f"Your submission is safe once the server is back: judge submissions {submission_id}"
    )
