"""What a follower of a submission hears: every event, as it comes."""

from __future__ import annotations

import threading
import time

import pytest

from judge.actions.events_since import events_since
from judge.actions.show_progress import show_progress
from judge.actions.show_submission import show_submission
from judge.actions.submit import submit
from judge.errors import NotFound
from judge.services import Judge
from judge.store.records import LOCAL_PERSON, Submission
from sandbox.errors import RunBroken
from tests.actions.following import follow
from tests.jobs.fakes import Script


def test_hears_everything_up_to_the_report(judge: Judge) -> None:
    submission = submit(judge, problem="softmax", source="x")
    judge.start()

    kinds = [event.kind for event in follow(judge, submission.submission_id, timeout_s=20)]

    assert kinds == ["state", "state", "state", "test", "test", "report"]
    assert judge.feed.followers == 0


def test_goes_on_after_a_sequence_number(judge: Judge) -> None:
    submission = submit(judge, problem="softmax", source="x")
    judge.start()
    whole = list(follow(judge, submission.submission_id, timeout_s=20))

    assert list(follow(judge, submission.submission_id, after=whole[2].seq, timeout_s=20)) == whole[3:]
    assert list(follow(judge, submission.submission_id, after=whole[-1].seq)) == []
    assert events_since(judge, submission.submission_id, whole[-2].seq) == whole[-1:]


def test_stops_where_the_judge_is_closed(judge: Judge) -> None:
    submission = submit(judge, problem="softmax", source="x")
    heard: list[str] = []
    reader = threading.Thread(
        target=lambda: heard.extend(event.kind for event in follow(judge, submission.submission_id))
    )
    reader.start()
    while not judge.feed.followers:
        pass
    judge.feed.close()
    reader.join(10)

    assert heard == ["state"]


def test_knows_no_submission_that_there_is_not(judge: Judge) -> None:
    with pytest.raises(NotFound):
        list(follow(judge, "aaaaaaaaaaaa"))


def test_shows_the_tests_judged_so_far(judge: Judge, script: Script) -> None:
    seen: list[list[str]] = []

    def look(submission: object, number: int) -> None:
        """What is judged is written down a moment later, beside the judging."""
        del submission
        while len(names := [test.name for test in show_submission(judge, submission_id).tests]) < number:
            time.sleep(0.01)
        seen.append(names)

    script.before_test = look
    submission_id = submit(judge, problem="softmax", source="x", person_id=LOCAL_PERSON).submission_id
    judge.start()
    list(follow(judge, submission_id, timeout_s=20))

    assert seen == [[], ["basic/t0"]]
    assert show_progress(judge, LOCAL_PERSON)["softmax"].solved


def test_shows_nothing_of_an_attempt_that_was_broken_off(judge: Judge, script: Script) -> None:
    seen: list[list[str]] = []

    def break_once(submission: Submission, number: int) -> None:
        while len(names := [test.name for test in show_submission(judge, submission_id).tests]) < number:
            time.sleep(0.01)
        if submission.attempt == 1 and number == 1:
            raise RunBroken("the container vanished")
        seen.append(names)

    script.before_test = break_once
    submission_id = submit(judge, problem="softmax", source="x").submission_id
    judge.start()
    list(follow(judge, submission_id, timeout_s=20))

    assert seen == [[], [], ["basic/t0"]]
