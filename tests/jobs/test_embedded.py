"""The queue in the database: each job is taken once, under a lease, and is not lost with whoever held it."""

from __future__ import annotations

import os
import threading

import pytest

from judge.jobs.base import Job
from judge.jobs.embedded import EmbeddedQueue
from tests.jobs.conftest import Place


def test_gives_each_job_to_one_of_many_who_claim_at_once(place: Place) -> None:
    for number in range(40):
        place.submit(f"s{number:011d}")
    taken: list[Job] = []

    def take(queue: EmbeddedQueue) -> None:
        while (job := queue.claim()) is not None:
            taken.append(job)

    threads = [threading.Thread(target=take, args=(place.another_queue(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert sorted(job.subject for job in taken) == [f"s{number:011d}" for number in range(40)]


def test_gives_the_oldest_job_first(place: Place) -> None:
    place.submit("first")
    place.submit("second")

    subjects = [job.subject for job in (place.queue.claim(), place.queue.claim()) if job]

    assert subjects == ["first", "second"]
    assert place.queue.claim() is None


def test_puts_no_job_where_the_transaction_is_rolled_back(place: Place) -> None:
    def put_and_fail() -> None:
        with place.database.write() as tx:
            place.queue.put(tx, "judge", "gone")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        put_and_fail()

    assert place.queue.claim() is None


def test_gives_a_job_again_once_its_lease_ran_out(place: Place) -> None:
    place.submit()
    first = place.queue.claim()
    place.clock.pass_time(29)
    assert place.another_queue().claim() is None
    place.clock.pass_time(2)

    second = place.another_queue().claim()

    assert first
    assert second
    assert (first.attempt, second.attempt) == (1, 2)


def test_keeps_a_lease_that_is_extended(place: Place) -> None:
    place.submit()
    job = place.queue.claim()
    assert job
    for _ in range(5):
        place.clock.pass_time(20)
        assert place.queue.extend(job)

    assert place.another_queue().claim() is None


def test_does_not_extend_a_lease_that_another_has(place: Place) -> None:
    place.submit()
    job = place.queue.claim()
    assert job
    place.clock.pass_time(31)
    assert place.another_queue().claim()

    assert not place.queue.extend(job)
    assert not place.queue.give_back(job, counts=True)
    with place.database.write() as tx:
        assert not place.queue.done(tx, job)
    assert place.jobs() == 1


def test_revives_at_once_what_a_dead_worker_held(place: Place) -> None:
    place.submit()
    dead = EmbeddedQueue(place.database, clock=place.clock, lease_s=30, locks=place.path / "workers")
    assert dead.claim()
    assert place.queue.revive() == 0, "it lives"
    # The kernel lets go of the lock as it does for a killed process; the file stays.
    os.close(dead._lock._file)
    dead._lock._file = -1

    assert place.queue.revive() == 1
    job = place.queue.claim()
    assert job
    assert (job.attempt, job.tries) == (2, 2)


def test_does_not_revive_a_worker_that_is_not_known_here(place: Place) -> None:
    place.submit()
    stranger = EmbeddedQueue(place.database, clock=place.clock, lease_s=30, locks=place.path / "elsewhere")
    assert stranger.claim()

    assert place.queue.revive() == 0
    stranger.close()


def test_a_job_given_back_waits_and_counts_only_where_it_should(place: Place) -> None:
    place.submit()
    job = place.queue.claim()
    assert job
    place.queue.give_back(job, counts=False, delay_s=5)
    assert place.queue.claim() is None
    place.clock.pass_time(6)
    again = place.queue.claim()
    assert again
    assert (again.attempt, again.tries) == (2, 1)
    place.queue.give_back(again, counts=True)

    third = place.queue.claim()

    assert third
    assert (third.attempt, third.tries) == (3, 2)


def test_wakes_who_waits_after_the_commit(place: Place) -> None:
    ticket = place.queue.ticket()
    woken = threading.Event()

    def wait() -> None:
        place.queue.wait(ticket, 60)
        woken.set()

    thread = threading.Thread(target=wait)
    thread.start()
    place.submit()

    assert woken.wait(10), "would have slept for a minute"
    thread.join(10)


def test_does_not_sleep_over_what_was_put_since_the_ticket(place: Place) -> None:
    ticket = place.queue.ticket()
    place.submit()

    place.queue.wait(ticket, 3600)


def test_tells_how_much_waits_and_for_how_long(place: Place) -> None:
    place.submit("one")
    place.clock.pass_time(10)
    place.submit("two")
    place.submit("three")
    place.queue.claim()
    place.clock.pass_time(5)

    depth = place.queue.depth()

    assert (depth.queued, depth.judging, depth.oldest_s) == (2, 1, 5)
