"""Workers: one verdict for each submission, whatever happens to a try at it."""

from __future__ import annotations

import threading

from judge.errors import InvalidPackage, Unavailable
from judge.jobs.keeper import SandboxKeeper
from judge.jobs.metrics import Metrics
from judge.store.records import Submission
from judge.verdict import Verdict
from sandbox.errors import RunBroken, SandboxUnavailable
from tests.jobs.conftest import Place
from tests.jobs.fakes import FakeSandbox, Script


def test_judges_a_submission_and_removes_its_job(place: Place) -> None:
    submission_id = place.submit()

    assert place.worker(Script(tests=3)).process_one()

    submission = place.look(submission_id)
    assert (submission.state, submission.verdict, submission.score) == ("judged", Verdict.ACCEPTED, 100.0)
    assert submission.report is not None
    assert len(submission.tests) == submission.total == 3
    assert place.jobs() == 0


def test_does_nothing_where_there_is_no_job(place: Place) -> None:
    assert not place.worker(Script()).process_one()


def test_stores_each_event_in_order(place: Place) -> None:
    submission_id = place.submit()
    place.worker(Script(tests=2)).process_one()

    heard = place.heard(submission_id)

    assert [event.kind for event in heard] == ["state", "state", "state", "test", "test", "report"]
    assert [event.data.get("state") for event in heard[:3]] == ["queued", "judging", "judging"]
    assert heard[2].data["total"] == 2
    assert [event.data.get("name") for event in heard[3:5]] == ["basic/t0", "basic/t1"]
    assert [event.seq for event in heard] == sorted({event.seq for event in heard})


def test_tries_again_where_the_sandbox_breaks(place: Place) -> None:
    def break_once(submission: Submission, number: int) -> None:
        if submission.attempt == 1 and number == 1:
            raise RunBroken("the container vanished")

    submission_id = place.submit()
    worker = place.worker(Script(before_test=break_once))
    worker.process_one()
    assert place.look(submission_id).state == "queued"
    assert not worker.process_one(), "it waits a little before it tries again"
    place.clock.pass_time(60)
    worker.process_one()

    assert place.look(submission_id).verdict is Verdict.ACCEPTED
    assert [event.data["name"] for event in place.heard(submission_id) if event.kind == "test"] == [
        "basic/t0",
        "basic/t0",
        "basic/t1",
    ]


def test_three_failures_end_in_internal_error(place: Place) -> None:
    def fail(_submission: Submission) -> None:
        raise ValueError("a bug of ours")

    script = Script(fail=fail)
    metrics = Metrics()
    submission_id = place.submit()
    worker = place.worker(script, metrics=metrics)
    for _ in range(5):
        worker.process_one()
        place.clock.pass_time(60)

    submission = place.look(submission_id)
    assert submission.verdict is Verdict.INTERNAL_ERROR
    assert submission.score == 0
    assert script.began == 3
    assert place.jobs() == 0
    assert place.heard(submission_id)[-1].kind == "report"
    assert metrics.registry.get_sample_value("judge_internal_errors_total", {"cause": "ValueError"}) == 3


def test_three_workers_killed_end_in_internal_error(place: Place) -> None:
    submission_id = place.submit()
    for _ in range(3):
        place.another_queue().claim()  # and is never heard of again
        place.clock.pass_time(31)
    script = Script()

    place.worker(script).process_one()

    assert place.look(submission_id).verdict is Verdict.INTERNAL_ERROR
    assert script.began == 0, "a submission that kills workers is not tried a fourth time"
    assert place.jobs() == 0


def test_a_package_of_no_use_ends_at_once_in_internal_error(place: Place) -> None:
    def fail(_submission: Submission) -> None:
        raise InvalidPackage("problem.toml: unknown key 'titel'")

    submission_id = place.submit()
    place.worker(Script(fail=fail)).process_one()

    submission = place.look(submission_id)
    assert submission.verdict is Verdict.INTERNAL_ERROR
    assert submission.report
    assert "unknown key 'titel'" in submission.report.message


def test_drops_late_results(place: Place) -> None:
    """A worker sleeps over its lease; another judges meanwhile; the first comes back with another verdict."""
    submission_id = place.submit()
    quick = place.worker(Script(verdict=Verdict.ACCEPTED))

    def fall_asleep(_submission: Submission, number: int) -> None:
        if number == 1:
            place.clock.pass_time(31)
            assert quick.process_one()

    metrics = Metrics()
    slow = place.worker(Script(verdict=Verdict.WRONG_ANSWER, before_test=fall_asleep), metrics=metrics)
    slow.process_one()

    assert place.look(submission_id).verdict is Verdict.ACCEPTED
    assert place.look(submission_id).attempt == 2
    assert [event.kind for event in place.heard(submission_id)].count("report") == 1
    assert place.heard(submission_id)[-1].kind == "report"
    assert metrics.registry.get_sample_value("judge_late_results_total") == 1


def test_a_worker_that_lost_its_lease_cannot_write_before_the_other_is_done(place: Place) -> None:
    submission_id = place.submit()
    verdicts: list[Verdict | None] = []

    def sleep_again(_submission: Submission, number: int) -> None:
        if number == 0:
            place.clock.pass_time(31)
            other = place.another_queue().claim()
            assert other
            worker._handlers[other.kind]._start(other)  # type: ignore[attr-defined]
        verdicts.append(place.look(submission_id).verdict)

    worker = place.worker(Script(before_test=sleep_again))
    worker.process_one()

    assert place.look(submission_id).state == "judging"
    assert place.look(submission_id).attempt == 2
    assert [event.attempt for event in place.heard(submission_id) if event.kind == "test"] == []
    assert place.jobs() == 1


def test_stopping_gives_the_job_back_without_counting_it(place: Place) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def wait(_submission: Submission, number: int) -> None:
        if number == 1:
            reached.set()
            assert go_on.wait(10)

    script = Script(tests=3, before_test=wait)
    submission_id = place.submit()
    worker = place.worker(script)
    worker.start()
    assert reached.wait(10)
    stopper = threading.Thread(target=worker.stop)
    stopper.start()
    while not worker._stopping.is_set():
        pass
    go_on.set()
    stopper.join(10)

    assert place.look(submission_id).state == "queued"
    assert script.closed == 1, "the run in the sandbox has ended"
    job = place.queue.claim()
    assert job
    assert (job.attempt, job.tries) == (2, 1)


def test_waits_while_there_is_no_sandbox_and_judges_when_there_is(place: Place) -> None:
    is_there = threading.Event()
    started = threading.Event()

    def make(_progress: object) -> FakeSandbox:
        started.set()
        if not is_there.is_set():
            raise SandboxUnavailable("no Docker engine answers", "systemctl start docker")
        return FakeSandbox()

    keeper = SandboxKeeper(make, retry_s=0.01)
    keeper.start()
    worker = place.worker(Script(), keeper=keeper)
    submission_id = place.submit()
    worker.start()
    assert started.wait(10)
    assert place.look(submission_id).state == "queued"
    is_there.set()
    done = threading.Event()
    unsubscribe = place.feed.subscribe(submission_id, lambda _said: done.set())
    while place.look(submission_id).state != "judged" and done.wait(10):
        done.clear()
    worker.stop()
    unsubscribe()

    assert place.look(submission_id).verdict is Verdict.ACCEPTED


def test_a_sandbox_that_goes_away_is_not_held_against_the_job(place: Place) -> None:
    keeper = place.keeper()
    first = keeper.get()

    def stop_engine(submission: Submission, _number: int) -> None:
        if submission.attempt <= 5:
            raise SandboxUnavailable("no Docker engine answers", "systemctl start docker")

    submission_id = place.submit()
    worker = place.worker(Script(before_test=stop_engine), keeper=keeper)
    for _ in range(6):
        assert keeper.wait_ready(10)
        assert worker.process_one()
        place.clock.pass_time(60)

    assert place.look(submission_id).verdict is Verdict.ACCEPTED
    assert place.look(submission_id).attempt == 6
    assert keeper.get() is not first
    assert isinstance(first, FakeSandbox)
    assert first.is_closed
    messages = [event.data.get("message", "") for event in place.heard(submission_id)]
    assert sum("Waiting for the sandbox: no Docker engine answers" in message for message in messages) == 5


def test_the_beat_keeps_a_long_job_and_lets_a_hung_one_go(place: Place) -> None:
    beats: list[bool] = []

    def take_long(submission: Submission, _number: int) -> None:
        if submission.attempt > 1:
            return
        for _ in range(40):
            place.clock.pass_time(20)
            worker.beat()
            if other := place.another_queue().claim():
                beats.append(other.attempt == 2)
                return
        raise AssertionError("it was never let go")

    submission_id = place.submit()
    worker = place.worker(Script(before_test=take_long))
    worker.process_one()

    assert beats == [True]
    assert place.clock.now() > 1_000_000 + 600, "not before the longest time for a try was over"
    assert place.look(submission_id).state == "judging"


def test_a_locked_database_ends_neither_the_thread_nor_the_submission(place: Place) -> None:
    failures = iter([Unavailable("The database is locked by another process.")] * 2)

    def fail(_submission: Submission) -> None:
        for failure in failures:
            raise failure

    submission_id = place.submit()
    worker = place.worker(Script(fail=fail))
    for _ in range(3):
        worker.process_one()
        place.clock.pass_time(60)

    assert place.look(submission_id).verdict is Verdict.ACCEPTED


def test_stores_a_message_that_utf8_cannot_carry(place: Place) -> None:
    submission_id = place.submit()
    place.worker(Script(message="raised '\ud800'", verdict=Verdict.RUNTIME_ERROR)).process_one()

    assert place.look(submission_id).verdict is Verdict.RUNTIME_ERROR
    assert place.look(submission_id).tests[0].message == "raised '?'"
