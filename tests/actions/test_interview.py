"""Interviews: what is drawn, what belongs to one, what is kept back until it is over."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest

from judge.actions.attend_interview import end_interview, pass_on, take_hint
from judge.actions.events_since import events_since
from judge.actions.list_problems import list_problems
from judge.actions.review_interview import review_interview
from judge.actions.run_once import run_once
from judge.actions.show_interview import list_interviews, open_part, show_interview
from judge.actions.show_submission import show_submission
from judge.actions.start_interview import MOST_PARTS, draw, start_interview
from judge.actions.submit import submit
from judge.errors import Conflict, NotAllowed, NotFound, UsageError
from judge.services import Judge
from judge.store.records import LOCAL_PERSON, Submission
from judge.verdict import Verdict
from tests.actions.following import follow
from tests.jobs.fakes import FakeClock, Script

ME = LOCAL_PERSON


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def timed(judge: Judge, clock: FakeClock) -> Judge:
    """A judge whose clock is set by hand."""
    return replace(judge, clock=clock)


def hand_in(judge: Judge, interview_id: str) -> Submission:
    """For the open part, and wait for the verdict."""
    part = show_interview(judge, ME, interview_id).open
    assert part
    submission = submit(judge, problem=part.part.problem, source="x", person_id=ME)
    judge.start()
    list(follow(judge, submission.submission_id, timeout_s=20))
    return submission


def test_draws_what_fits_into_the_minutes_from_easy_to_hard(judge: Judge) -> None:
    problems = list_problems(judge)
    for seed in range(20):
        drawn = draw(problems, set(), 60, random.Random(seed))

        assert 1 <= len(drawn) <= MOST_PARTS
        assert sum(problem.minutes or 0 for problem in drawn) <= 60
        ranks = [("easy", "medium", "hard").index(problem.difficulty) for problem in drawn]
        assert ranks == sorted(ranks)


def test_draws_what_was_not_solved_first_and_the_shortest_where_nothing_fits(judge: Judge) -> None:
    problems = list_problems(judge)
    new = problems[0]
    solved = {problem.slug for problem in problems[1:]}

    assert new in draw(problems, solved, new.minutes or 40, random.Random(1))
    assert 1 == len(draw(problems, set(), 1, random.Random(1)))


def test_says_what_is_wrong_with_the_wishes(judge: Judge) -> None:
    with pytest.raises(UsageError, match="No problem fits"):
        start_interview(judge, ME, company="Nobody & Sons")
    with pytest.raises(UsageError, match="minutes"):
        start_interview(judge, ME, minutes=1)
    with pytest.raises(NotAllowed):
        start_interview(judge, None)


def test_there_is_one_at_a_time(judge: Judge) -> None:
    first = start_interview(judge, ME)
    with pytest.raises(Conflict, match="already"):
        start_interview(judge, ME)
    end_interview(judge, ME, first)

    assert start_interview(judge, ME) != first
    assert [False, True] == sorted(course.is_running for course in list_interviews(judge, ME))


def test_an_accepted_submission_opens_the_next_part(judge: Judge) -> None:
    interview_id = start_interview(judge, ME, minutes=90, dice=random.Random(1))
    hand_in(judge, interview_id)

    found = show_interview(judge, ME, interview_id)
    assert ["solved", "open"] == [part.state for part in found.parts[:2]]


def test_only_the_open_part_of_ones_own_interview_belongs_to_it(judge: Judge) -> None:
    interview_id = start_interview(judge, ME, minutes=90, dice=random.Random(1))
    course = show_interview(judge, ME, interview_id)
    first, second = (part.part.problem for part in course.parts[:2])

    assert submit(judge, problem=first, source="x", person_id=ME).interview_id == interview_id
    assert submit(judge, problem=second, source="x", person_id=ME).interview_id is None
    assert submit(judge, problem=first, source="x").interview_id is None
    assert open_part(judge, ME, first)
    assert not open_part(judge, ME, second)
    with pytest.raises(NotFound):
        show_interview(judge, "somebody", interview_id)


def test_keeps_tests_back_until_it_is_over(judge: Judge, script: Script) -> None:
    script.verdict, script.message = Verdict.WRONG_ANSWER, "off by one"
    interview_id = start_interview(judge, ME)
    submission_id = hand_in(judge, interview_id).submission_id
    during = show_submission(judge, submission_id)
    told = [event.data for event in events_since(judge, submission_id) if event.kind == "test"]
    end_interview(judge, ME, interview_id)
    after = show_submission(judge, submission_id)

    assert during.report
    assert ["hidden/1", "hidden/2"] == [test.name for test in during.tests]
    assert ["hidden test"] * 2 == [test["name"] for test in told]
    for text in (during.report.model_dump_json(), str(told)):
        assert "basic" not in text
        assert "off by one" not in text
    assert "0 of 2 tests passed." == during.report.message
    assert ["basic/t0", "basic/t1"] == [test.name for test in after.tests]


def test_keeps_tests_back_while_they_are_judged(judge: Judge, script: Script) -> None:
    seen: list[str] = []

    def look(submission: Submission, number: int) -> None:
        """What is judged is written down a moment later, beside the judging."""
        while len(tests := show_submission(judge, submission.submission_id).tests) < number:
            time.sleep(0.01)
        seen.extend(test.name for test in tests)

    script.before_test = look
    hand_in(judge, start_interview(judge, ME))

    assert ["hidden/1"] == seen


def test_runs_are_counted_where_they_are_limited(judge: Judge) -> None:
    interview_id = start_interview(judge, ME, runs_allowed=2)
    part = show_interview(judge, ME, interview_id).open
    assert part
    problem = part.part.problem
    for _ in range(2):
        run_once(judge, problem=problem, source="x", person_id=ME)

    with pytest.raises(NotAllowed, match="All 2 runs"):
        run_once(judge, problem=problem, source="x", person_id=ME)
    submit(judge, problem=problem, source="x", person_id=ME)


def test_a_wish_that_is_sent_twice_counts_once(judge: Judge) -> None:
    interview_id = start_interview(judge, ME, minutes=90, dice=random.Random(1))
    for _ in range(2):
        take_hint(judge, ME, interview_id, position=1, taken=0)
        pass_on(judge, ME, interview_id, position=1)

    found = show_interview(judge, ME, interview_id)
    assert ["passed on", "open"] == [part.state for part in found.parts[:2]]
    assert 1 == found.hints


def test_is_over_when_its_minutes_are_and_takes_nothing_any_more(timed: Judge, clock: FakeClock) -> None:
    interview_id = start_interview(timed, ME, minutes=45)
    part = show_interview(timed, ME, interview_id).open
    assert part
    clock.pass_time(45 * 60)
    pass_on(timed, ME, interview_id, position=1)

    assert submit(timed, problem=part.part.problem, source="x", person_id=ME).interview_id is None
    assert "unfinished" == show_interview(timed, ME, interview_id).parts[0].state


def test_the_report_says_what_failed_and_what_to_practise(judge: Judge, script: Script) -> None:
    script.verdict = Verdict.TIME_LIMIT
    interview_id = start_interview(judge, ME, minutes=30)
    hand_in(judge, interview_id)
    end_interview(judge, ME, interview_id)
    course = show_interview(judge, ME, interview_id)
    review = review_interview(judge, course)

    assert [("speed", 1)] == [(kind.value, count) for kind, count in review.failed]
    assert review.next[0].problem == review.parts[0].problem
    assert "Speed:" in review.next[-1].why
