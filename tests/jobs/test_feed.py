"""The feed: followers hear of news from this process and from others, and one look serves them all."""

from __future__ import annotations

import queue
import threading
from collections.abc import Sequence

import pytest

from judge.jobs import feed as feeding
from judge.jobs.feed import Feed
from judge.store import events
from judge.store.records import StoredEvent
from tests.jobs.conftest import Place


class Ear:
    """A follower that keeps what it is handed."""

    def __init__(self) -> None:
        self.heard: queue.SimpleQueue[Sequence[StoredEvent] | None] = queue.SimpleQueue()

    def hear(self, said: Sequence[StoredEvent] | None) -> None:
        self.heard.put(said)


def say(place: Place, submission_id: str) -> None:
    """As a worker of another process would: the event is committed, and no feed is told."""
    with place.database.write() as tx:
        events.add_state(tx, submission_id, attempt=1, state="judging")


def feed_threads() -> set[threading.Thread]:
    """Of every feed in this process: another test's may still be ending."""
    return {thread for thread in threading.enumerate() if thread.name == "judge-feed"}


def test_wakes_who_follows_this_submission_and_nobody_else(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "POLL_S", 3600)  # the first look comes in an hour
    mine, other = Ear(), Ear()
    place.feed.subscribe("mine", mine.hear)
    place.feed.subscribe("other", other.hear)
    said = [StoredEvent(7, "state", 1, {})]

    place.feed.publish("mine", said)

    assert mine.heard.get_nowait() == said
    assert other.heard.empty()


def test_hears_of_events_from_another_process(place: Place) -> None:
    submission_id = place.submit()
    elsewhere = Feed(place.database)  # knows nothing of what place.feed is told
    ear = Ear()
    elsewhere.subscribe(submission_id, ear.hear)
    assert ear.heard.get(timeout=10) is None, "after the first look everybody reads"

    say(place, submission_id)

    assert ear.heard.get(timeout=10) == place.heard(submission_id)[-1:]
    elsewhere.close()


def test_one_thread_looks_for_all_followers_and_none_for_nobody(place: Place) -> None:
    submission_id = place.submit()
    others = feed_threads()
    stops = [place.feed.subscribe(submission_id, lambda _said: None) for _ in range(50)]

    assert len(feed_threads() - others) == 1
    assert place.feed.followers == 50
    for stop in stops:
        stop()
    assert place.feed.followers == 0
    assert not place.feed._somebody.is_set()


def test_does_not_miss_what_was_said_between_two_times_of_listening(place: Place) -> None:
    submission_id = place.submit()
    ear = Ear()
    place.feed.subscribe(submission_id, ear.hear)()
    say(place, submission_id)

    place.feed.subscribe(submission_id, ear.hear)

    assert ear.heard.get(timeout=10) is None, "it is told to read"


def test_closing_wakes_everybody(place: Place) -> None:
    feed = Feed(place.database)
    one, late = Ear(), Ear()
    feed.subscribe("one", one.hear)
    feed.close()

    assert one.heard.get_nowait() is None
    feed.subscribe("late", late.hear)
    assert late.heard.get_nowait() is None, "who comes after the end does not wait for ever"


def test_who_leaves_at_the_end_does_not_send_the_thread_to_sleep_again(place: Place) -> None:
    feed = Feed(place.database)
    leave = feed.subscribe("one", lambda _said: None)

    feed.close()
    leave()

    assert feed._somebody.is_set(), "a thread that was about to wait for somebody would wait for ever"
