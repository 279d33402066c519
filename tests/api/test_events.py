"""The event stream: everything, in order, once, also for a reader that comes back."""

from __future__ import annotations

import threading

import pytest
from fastapi.testclient import TestClient

from judge.actions.events_since import events_since
from judge.api import events as api_events
from judge.services import Judge
from judge.store.records import StoredEvent, Submission
from sandbox.errors import RunBroken
from tests.actions.following import follow
from tests.api.conftest import Serve, judge_of, submit
from tests.api.stream import Sent, read_events
from tests.jobs.fakes import Script


def test_tells_everything_in_order_and_ends(client: TestClient) -> None:
    submission_id = submit(client)

    events = read_events(client, submission_id)

    assert [event.kind for event in events] == ["state", "state", "state", "test", "test", "report"]
    assert [event.data["state"] for event in events[:3]] == ["queued", "judging", "judging"]
    assert events[2].data["total"] == 2
    assert events[3].data["name"] == "basic/t0"
    assert events[-1].data == client.get(f"/api/v1/submissions/{submission_id}").json()


@pytest.mark.parametrize("by_header", [True, False])
def test_goes_on_from_where_a_reader_left_off(client: TestClient, by_header: bool) -> None:
    submission_id = submit(client)
    whole = read_events(client, submission_id)

    for index, event in enumerate(whole):
        if by_header:
            rest = read_events(client, submission_id, after=str(event.seq))
        else:
            rest = read_events(client, submission_id, query=f"?after={event.seq}")
        # After the report there is nothing more: such a stream has to end and not to wait for ever.
        assert rest == whole[index + 1 :]


@pytest.mark.parametrize("last", ["", "nonsense", "-1", "²".encode(), "9" * 30, "1e3"])
def test_a_last_event_id_that_is_not_ours_does_no_harm(client: TestClient, last: str | bytes) -> None:
    submission_id = submit(client)
    read_events(client, submission_id)

    events = read_events(client, submission_id, after=last)

    assert events == [] or events[-1].kind == "report"


def test_reads_again_where_something_was_told_before_it_listened(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    submission_id = submit(client)
    whole = read_events(client, submission_id)
    reads: list[int] = []
    is_busy = False

    def counted(judge: Judge, name: str, after: int = 0) -> list[StoredEvent]:
        reads.append(after)
        found = events_since(judge, name, after)
        if is_busy and len(reads) == 1:
            judge.feed.publish("another", [])
        return found

    monkeypatch.setattr(api_events, "events_since", counted)
    assert read_events(client, submission_id) == whole
    assert len(reads) == 1
    is_busy = True
    reads.clear()

    assert read_events(client, submission_id) == whole
    assert len(reads) == 2


def test_tells_each_test_when_it_is_judged(serve: Serve, script: Script) -> None:
    """The reader has the first test in hand while the second is not even begun."""
    go_on = threading.Event()
    script.before_test = lambda _submission, number: number == 0 or go_on.wait(10)
    client = serve()
    submission_id = submit(client)
    judge = judge_of(client)
    kinds = []
    for event in follow(judge, submission_id, timeout_s=10):
        kinds.append(event.kind)
        if event.kind == "test" and not go_on.is_set():
            assert client.get(f"/api/v1/submissions/{submission_id}").json()["tests"][0]["name"] == "basic/t0"
            go_on.set()

    assert kinds == ["state", "state", "state", "test", "test", "report"]


def test_many_readers_hear_the_same(serve: Serve, script: Script) -> None:
    all_here = threading.Event()
    script.before_test = lambda _submission, _number: all_here.wait(10)
    client = serve()
    submission_id = submit(client)
    heard: list[list[Sent]] = []
    readers = [
        threading.Thread(target=lambda: heard.append(read_events(client, submission_id)), name=f"reader-{number}")
        for number in range(60)
    ]
    for reader in readers:
        reader.start()
    while judge_of(client).feed.followers < len(readers):
        pass
    all_here.set()
    for reader in readers:
        reader.join(30)

    assert len(heard) == 60
    assert all(events == heard[0] for events in heard)
    while judge_of(client).feed.followers:
        pass


def test_says_when_it_begins_anew(serve: Serve, script: Script) -> None:
    def break_once(submission: Submission, number: int) -> None:
        if submission.attempt == 1 and number == 1:
            raise RunBroken("the container vanished")

    script.before_test = break_once
    client = serve()
    submission_id = submit(client)

    events = read_events(client, submission_id)

    states = [(event.data["state"], event.data["attempt"]) for event in events if event.kind == "state"]
    assert states == [("queued", 0), ("judging", 1), ("judging", 1), ("queued", 1), ("judging", 2), ("judging", 2)]
    assert "tries again" in events[4].data["message"]
    assert events[-1].data["attempt"] == 2
    assert len(events[-1].data["tests"]) == 2


def test_an_end_of_the_server_ends_the_streams(serve: Serve) -> None:
    client = serve(workers=0)
    submission_id = submit(client)
    heard: list[list[Sent]] = []
    reader = threading.Thread(target=lambda: heard.append(read_events(client, submission_id)))
    reader.start()
    while not judge_of(client).feed.followers:
        pass

    judge_of(client).feed.close()

    reader.join(10)
    assert [event.kind for event in heard[0]] == ["state"]
