"""Handing in: what is acknowledged is stored with its job, and what is not leaves nothing behind."""

from __future__ import annotations

import threading

import pytest

from judge.actions.list_submissions import list_submissions
from judge.actions.run_once import run_once
from judge.actions.show_submission import show_submission
from judge.actions.submit import submit
from judge.errors import InvalidSource, NotFound, UsageError
from judge.services import Judge
from judge.store import submissions
from judge.store.records import LOCAL_PERSON

SOURCE = "def softmax(x):\n    return x\n"


def test_stores_the_submission_with_its_job(judge: Judge) -> None:
    submission = submit(judge, problem="softmax", source=SOURCE)

    assert show_submission(judge, submission.submission_id).source == SOURCE
    job = judge.queue.claim()
    assert job
    assert job.subject == submission.submission_id


def test_leaves_no_submission_where_the_job_cannot_be_put(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(type(judge.queue), "put", fail)
        with pytest.raises(RuntimeError):
            submit(judge, problem="softmax", source=SOURCE, person_id=LOCAL_PERSON)

    assert list_submissions(judge, LOCAL_PERSON) == []


def test_leaves_no_job_where_the_submission_cannot_be_stored(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(submissions, "add", fail)
        with pytest.raises(RuntimeError):
            submit(judge, problem="softmax", source=SOURCE)

    assert judge.queue.claim() is None


def test_takes_bytes_of_utf8(judge: Judge) -> None:
    submission = submit(judge, problem="softmax", source="x = 'ü'".encode())

    assert submission.source == "x = 'ü'"


def test_knows_only_the_problems_and_frameworks_there_are(judge: Judge) -> None:
    with pytest.raises(NotFound):
        submit(judge, problem="no-such-problem", source=SOURCE)
    with pytest.raises(UsageError, match="numpy"):
        submit(judge, problem="softmax", framework="jax", source=SOURCE, person_id=LOCAL_PERSON)
    assert list_submissions(judge, LOCAL_PERSON) == []


def test_an_own_input_goes_with_a_run_only(judge: Judge) -> None:
    run = run_once(judge, problem="softmax", source=SOURCE, own_input="x = np.eye(3)")
    blank = run_once(judge, problem="softmax", source=SOURCE, own_input="  \n")

    assert (run.mode, run.own_input, blank.own_input) == ("run", "x = np.eye(3)", None)
    with pytest.raises(UsageError):
        submit(judge, problem="softmax", source=SOURCE, own_input="x = 1")
    with pytest.raises(InvalidSource, match="input"):
        run_once(judge, problem="softmax", source=SOURCE, own_input="x = '\0'")


def test_each_of_many_at_once_has_an_id_and_a_job_of_its_own(judge: Judge) -> None:
    ids: list[str] = []

    def hand_in() -> None:
        ids.extend(submit(judge, problem="softmax", source=SOURCE).submission_id for _ in range(10))

    threads = [threading.Thread(target=hand_in) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert len(set(ids)) == 50
    assert judge.queue.depth().queued == 50
