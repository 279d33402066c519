"""What comes after a problem that has just been solved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from judge.actions.list_problems import list_problems
from judge.actions.show_submission import show_submission
from judge.actions.submit import submit
from judge.actions.suggest_next import suggest_next
from judge.package.tracks import load_tracks
from judge.report import Report
from judge.services import Judge
from judge.store import people, submissions
from judge.store.records import Mode, Submission
from judge.verdict import Verdict
from tests.actions.conftest import PROBLEMS

Solve = Callable[..., Submission]

WEEK = [step.slug for track in load_tracks(PROBLEMS / "tracks") if track.name == "a-week" for step in track.steps]


@pytest.fixture
def solve(judge: Judge) -> Solve:
    """Somebody hands a problem in, and it is judged so."""

    def solved(slug: str, who: str = "ada", verdict: Verdict = Verdict.ACCEPTED, mode: Mode = "submit") -> Submission:
        with judge.store.write() as tx:
            if people.get(tx, who) is None:
                people.add(tx, person_id=who, token_hash=who * 8, now=judge.clock.now())
        taken = submit(judge, problem=slug, source="def f():\n    pass\n", person_id=who, mode=mode)
        report = Report(verdict=verdict, score=100.0 if verdict is Verdict.ACCEPTED else 0.0)
        with judge.store.write() as tx:
            submissions.start(tx, taken.submission_id, attempt=1, now=judge.clock.now())
            submissions.finish(
                tx, taken.submission_id, attempt=1, report=report, package_digest=None, now=judge.clock.now()
            )
        return show_submission(judge, taken.submission_id)

    return solved


def test_the_first_is_of_the_same_topic_and_as_hard(judge: Judge, solve: Solve) -> None:
    problems = {problem.slug: problem for problem in list_problems(judge)}
    solved = problems["kmeans-lloyd"]
    found = suggest_next(judge, solve("kmeans-lloyd"), "ada")

    assert found is not None
    assert found.track is None
    assert found.problem.slug != solved.slug
    assert found.problem.category == solved.category
    assert found.problem.difficulty == solved.difficulty


def test_what_is_solved_is_not_offered_again(judge: Judge, solve: Solve) -> None:
    seen = ["softmax"]
    while len(seen) < 25:
        found = suggest_next(judge, solve(seen[-1]), "ada")
        assert found is not None
        seen.append(found.problem.slug)

    assert len(set(seen)) == len(seen)


def test_a_harder_one_comes_where_none_is_as_hard(judge: Judge, solve: Solve) -> None:
    problems = list_problems(judge)
    kinds = Counter((problem.category, problem.difficulty) for problem in problems)
    alone = [
        problem.slug
        for problem in problems
        if problem.difficulty == "easy"
        and kinds[problem.category, "easy"] == 1
        and kinds[problem.category, "medium"] > 0
    ]

    assert alone
    for slug in alone:
        found = suggest_next(judge, solve(slug, who=slug), slug)
        assert found is not None
        assert found.problem.difficulty == "medium"
        assert found.problem.category == next(problem.category for problem in problems if problem.slug == slug)


def test_a_track_that_one_is_on_goes_on(judge: Judge, solve: Solve) -> None:
    first, second, third = WEEK[:3]
    solve(first)
    found = suggest_next(judge, solve(second), "ada")

    assert found is not None
    assert found.track is not None
    assert (found.track.name, found.problem.slug) == ("a-week", third)


def test_at_its_end_come_the_steps_that_were_left_out(judge: Judge, solve: Solve) -> None:
    for slug in WEEK[1:]:
        last = solve(slug)
    found = suggest_next(judge, last, "ada")

    assert found is not None
    assert found.track is not None
    assert (found.track.name, found.problem.slug) == ("a-week", WEEK[0])


def test_nothing_is_offered_where_nothing_was_solved(judge: Judge, solve: Solve) -> None:
    assert suggest_next(judge, solve("softmax", verdict=Verdict.WRONG_ANSWER), "ada") is None
    assert suggest_next(judge, solve("softmax", mode="run"), "ada") is None
    assert suggest_next(judge, solve("softmax"), "bob") is None
    assert suggest_next(judge, solve("softmax"), None) is None


def test_nothing_is_offered_where_all_is_solved(judge: Judge, solve: Solve) -> None:
    for problem in list_problems(judge):
        last = solve(problem.slug)

    assert suggest_next(judge, last, "ada") is None
