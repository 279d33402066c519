"""The feed: followers hear of news from this process and from others, and one look serves them all."""

from __future__ import annotations

import threading

import pytest

from judge.jobs import feed as feeding
from judge.jobs.feed import Feed
from judge.store import events
from tests.jobs.conftest import Place


def say(place: Place, submission_id: str) -> None:
    """As a worker of another process would: the event is committed, and no feed is told."""
    with place.database.write() as tx:
        events.add_state(tx, submission_id, attempt=1, state="judging")


def test_wakes_who_follows_this_submission_and_nobody_else(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "POLL_S", 3600)
    place.feed.subscribe("somebody", (first_look := threading.Event()).set)
    assert first_look.wait(10), "the next look comes in an hour"
    mine, other = threading.Event(), threading.Event()
    place.feed.subscribe("mine", mine.set)
    place.feed.subscribe("other", other.set)

    place.feed.publish("mine")

    assert mine.is_set()
    assert not other.is_set()


def test_hears_of_events_from_another_process(place: Place) -> None:
    submission_id = place.submit()
    elsewhere = Feed(place.database)  # knows nothing of what place.feed is told
    heard = threading.Semaphore(0)
    elsewhere.subscribe(submission_id, heard.release)
    assert heard.acquire(timeout=10), "the first look wakes everybody"

    say(place, submission_id)

    assert heard.acquire(timeout=10)
    elsewhere.close()


def test_one_thread_looks_for_all_followers_and_none_for_nobody(place: Place) -> None:
    submission_id = place.submit()
    stops = [place.feed.subscribe(submission_id, lambda: None) for _ in range(50)]
    threads = [thread for thread in threading.enumerate() if thread.name == "judge-feed"]

    assert len(threads) == 1
    assert place.feed.followers == 50
    for stop in stops:
        stop()
    assert place.feed.followers == 0
    assert not place.feed._somebody.is_set()


def test_does_not_miss_what_was_said_between_two_times_of_listening(place: Place) -> None:
    submission_id = place.submit()
    heard = threading.Event()
    place.feed.subscribe(submission_id, heard.set)()
    say(place, submission_id)

    place.feed.subscribe(submission_id, heard.set)

    assert heard.wait(10)


def test_closing_wakes_everybody(place: Place) -> None:
    feed = Feed(place.database)
    woken = threading.Event()
    feed.subscribe("one", woken.set)
    feed.close()

    assert woken.is_set()
    woken.clear()
    feed.subscribe("late", woken.set)
    assert woken.is_set(), "who comes after the end does not wait for ever"
