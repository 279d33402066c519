"""What is told while a submission is judged: in order, many at a time, and nothing of an attempt that is over."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from sqlalchemy.event import listen

from judge.errors import Unavailable
from judge.jobs.base import Job, LeaseLost
from judge.jobs.telling import Happening
from judge.store import events, submissions
from judge.store.database import Tx
from judge.store.records import StoredEvent
from tests.jobs.conftest import Place


def begun(place: Place, attempt: int = 1) -> Job:
    """A submission that this attempt holds."""
    place.submit()
    job = place.queue.claim()
    assert job is not None
    with place.database.write() as tx:
        submissions.start(tx, job.subject, attempt=attempt, now=place.clock.now())
    return job


def test_of(job: Job, name: str) -> Happening:
    return partial(
        events.add, submission_id=job.subject, attempt=job.attempt, kind="test", data=f'{{"name": "{name}"}}'
    )


test_of.__test__ = False  # type: ignore[attr-defined]


def names(heard: list[StoredEvent]) -> list[str]:
    return [event.data["name"] for event in heard if event.kind == "test"]


def is_written(place: Place, job: Job) -> Callable[[], None]:
    """Waits until all that was told of this job is in the database."""
    said: queue.SimpleQueue[Sequence[StoredEvent] | None] = queue.SimpleQueue()
    place.feed.subscribe(job.subject, said.put)
    last = "last"
    place.teller.tell(job, test_of(job, last))

    def wait() -> None:
        while not any(event.data.get("name") == last for event in said.get(timeout=10) or ()):
            pass

    return wait


def tell_until_it_raises(place: Place, job: Job, happening: Happening) -> None:
    for _ in range(1000):
        place.teller.tell(job, happening)
        time.sleep(0.01)


def test_writes_in_order_and_tells_who_follows(place: Place) -> None:
    job = begun(place)
    for name in "abc":
        place.teller.tell(job, test_of(job, name))
    is_written(place, job)()

    assert names(place.heard(job.subject)) == ["a", "b", "c", "last"]


def test_what_comes_while_one_is_written_goes_into_one_transaction(place: Place) -> None:
    job = begun(place)
    commits: list[object] = []
    listen(place.database.engine, "commit", commits.append)
    with place.database.write():  # the pen is in other hands
        for name in "abcdef":
            place.teller.tell(job, test_of(job, name))
    is_written(place, job)()

    assert names(place.heard(job.subject)) == [*"abcdef", "last"]
    assert len(commits) <= 4, "ours, at most one for what came first, the rest, and the last"


def test_what_is_taken_is_for_the_taker_to_write(place: Place) -> None:
    job = begun(place)
    with place.database.write() as tx:
        place.teller.tell(job, test_of(job, "a"))
        while place.teller._pending:  # until the first is in the teller's own hands
            pass
        place.teller.tell(job, test_of(job, "b"))
        place.teller._pending[job].append(test_of(job, "c"))
        del tx
    rest = place.teller.take(job)
    with place.database.write() as tx:
        for happening in rest:
            happening(tx)

    assert names(place.heard(job.subject)) == ["a", "b", "c"]


def test_an_attempt_that_was_taken_over_writes_nothing_and_hears_of_it(place: Place) -> None:
    job = begun(place)
    with place.database.write() as tx:
        submissions.start(tx, job.subject, attempt=job.attempt + 1, now=place.clock.now())

    with pytest.raises(LeaseLost):
        tell_until_it_raises(place, job, test_of(job, "late"))

    assert names(place.heard(job.subject)) == []


def test_a_database_that_fails_is_told_to_the_work_and_to_no_other(place: Place) -> None:
    job, spoilt = begun(place), Unavailable("The disk is full.")

    def fail(tx: Tx) -> StoredEvent:
        raise spoilt

    with pytest.raises(Unavailable, match="full"):
        tell_until_it_raises(place, job, fail)
    place.teller.end(job)

    place.teller.tell(job, test_of(job, "after"))
    is_written(place, job)()
    assert names(place.heard(job.subject)) == ["after", "last"]
