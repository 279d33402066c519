"""Server-sent events: how they are read, and how a broken stream is taken up again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from judge.cli.client import Client
from judge.cli.events import ServerEvent, StillQueued, follow, parse
from judge.cli.stop import Code, Stop

from .conftest import events

Answer = Callable[[httpx.Request], httpx.Response]


def a_client(*answers: Answer | str | Exception) -> tuple[Client, list[httpx.Request]]:
    """Gives one answer after another, the last one for ever; keeps the requests."""
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        answer = answers[min(len(requests), len(answers) - 1)]
        requests.append(request)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(200, text=answer) if isinstance(answer, str) else answer(request)

    return Client("http://127.0.0.1:8000", httpx.MockTransport(handle)), requests


def no_pause(_: float) -> None:
    pass


def test_reads_events_past_pings_and_nonsense() -> None:
    lines = [
        ": ping", "", "event: test", "id: 7", 'data: {"a":', "data: 1}", "",
        "event: test", "data: not json", "", "event: test", "data: [1]", "", "data: {}", "",
        "event:report", "data:{}", "",
    ]  # fmt: skip

    assert list(parse(lines)) == [ServerEvent("test", "7", {"a": 1}), ServerEvent("report", "7", {})]


def test_an_event_cut_off_in_the_middle_is_not_taken() -> None:
    assert list(parse(["event: report", "data: {}"])) == []


def test_comes_back_with_the_last_id_after_the_connection_broke() -> None:
    client, requests = a_client(
        events(("test", {"name": "a"})), httpx.ReadError("gone"), events(("report", {}), first=2)
    )

    kinds = [event.kind for event in follow(client, "x", None, no_pause)]

    assert kinds == ["test", "report"]
    assert [r.headers.get("last-event-id") for r in requests] == [None, "1", "1"]


def test_gives_up_with_3_when_the_server_stays_away() -> None:
    client, requests = a_client(events(("state", {"state": "queued"})), httpx.ConnectError("refused"))

    with pytest.raises(Stop) as caught:
        list(follow(client, "abc", None, no_pause))

    assert caught.value.code == Code.UNREACHABLE
    assert "judge submissions abc" in caught.value.hint
    assert len(requests) < 20


def test_gives_up_on_a_stream_that_always_ends_at_once() -> None:
    client, _ = a_client("")

    with pytest.raises(Stop):
        list(follow(client, "abc", None, no_pause))


def test_a_refusal_is_passed_on_at_once() -> None:
    client, requests = a_client(
        lambda _: httpx.Response(404, json={"error": {"code": "x", "message": "No such thing."}})
    )

    with pytest.raises(Stop, match="No such thing") as caught:
        list(follow(client, "abc", None, no_pause))

    assert caught.value.code == Code.USAGE
    assert len(requests) == 1


def test_pings_do_not_hold_it_past_the_deadline() -> None:
    class Pings(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                yield b": ping\n\n"

    client, _ = a_client(lambda _: httpx.Response(200, stream=Pings()))

    with pytest.raises(StillQueued):
        list(follow(client, "abc", time.monotonic() + 0.05, no_pause))


def test_silence_does_not_hold_it_past_the_deadline() -> None:
    client, _ = a_client(httpx.ReadTimeout("quiet"))

    with pytest.raises((StillQueued, Stop)):
        list(follow(client, "abc", time.monotonic() - 1, no_pause))
