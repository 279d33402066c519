"""Progress: what is solved, due and failing, for the person it belongs to."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from judge.actions.change_profile import change_profile
from judge.actions.export_solutions import export_solutions, zip_solutions
from judge.actions.list_tracks import show_track
from judge.actions.show_growth import due_again, problem_of_the_day, show_growth
from judge.actions.show_person import find_person, show_person
from judge.actions.submit import submit
from judge.errors import NotAllowed, NotFound, UsageError
from judge.services import Judge
from judge.store.records import LOCAL_PERSON
from judge.verdict import Verdict
from tests.actions.following import follow
from tests.jobs.fakes import FakeClock, Script

ME = LOCAL_PERSON
DAY = 86400.0


@pytest.fixture(autouse=True)
def _started(judge: Judge) -> None:
    judge.start()


def hand_in(judge: Judge, problem: str, source: str = "x = 1") -> None:
    submission = submit(judge, problem=problem, source=source, person_id=ME)
    list(follow(judge, submission.submission_id, timeout_s=20))


def test_what_is_solved_counts_by_topic_difficulty_and_track(judge: Judge) -> None:
    hand_in(judge, "softmax")
    growth = show_growth(judge, ME)

    assert ["softmax"] == [problem.slug for problem in growth.solved]
    assert [("neural-network-layers", 1)] == [(share.name, share.solved) for share in growth.topics if share.solved]
    assert [("easy", 1)] == [(share.name, share.solved) for share in growth.difficulties if share.solved]
    assert 1 == show_track(judge, ME, "a-week").solved
    assert (1, 1) == (growth.streak.current, growth.active_days)
    assert not show_growth(judge, None).solved
    assert not show_growth(judge, "somebody").solved


def test_what_fails_is_sorted_by_kind(judge: Judge, script: Script) -> None:
    script.verdict = Verdict.TIME_LIMIT
    hand_in(judge, "softmax")

    assert [("speed", 1)] == [(kind.value, count) for kind, count in show_growth(judge, ME).failed]


def test_what_was_solved_is_due_a_day_later(judge: Judge) -> None:
    hand_in(judge, "softmax")
    clock = FakeClock(judge.clock.now())
    later = replace(judge, clock=clock)
    assert (None, 1) == (due_again(later, ME, "softmax"), len(show_growth(later, ME).coming))
    clock.pass_time(DAY)

    assert due_again(later, ME, "softmax")
    assert ["softmax"] == [due.problem.slug for due in show_growth(later, ME).due]
    assert due_again(later, None, "softmax") is None


def test_the_problem_of_the_day_is_one_of_the_catalogue(judge: Judge) -> None:
    found = problem_of_the_day(judge)

    assert found
    assert found.slug == judge.catalog.get(found.slug).slug


def test_a_page_is_ones_own_until_it_is_made_public(judge: Judge) -> None:
    with pytest.raises(NotFound):
        show_person(judge, None, ME)
    assert ME == show_person(judge, ME, ME).person_id
    change_profile(judge, ME, name="  Ada\u202e \n Lovelace ", is_public=True)

    found = show_person(judge, None, ME)
    assert ("Ada", "Lovelace") == (found.name.split()[0][:3], found.name.split()[-1])
    assert "\u202e" not in found.name
    assert "\n" not in found.name


def test_a_public_page_needs_a_name_and_a_person(judge: Judge) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        change_profile(judge, ME, name=" ", is_public=True)
    with pytest.raises(UsageError, match="characters"):
        change_profile(judge, ME, name="x" * 41, is_public=False)
    with pytest.raises(NotAllowed):
        change_profile(judge, None, name="Ada", is_public=True)
    assert find_person(judge, None) is None


def test_takes_accepted_solutions_along_with_their_statements(judge: Judge, script: Script) -> None:
    hand_in(judge, "softmax", "first = 1")
    hand_in(judge, "softmax", "second = 2")
    script.verdict = Verdict.WRONG_ANSWER
    hand_in(judge, "softmax", "third = 3")

    assert ["first = 1", "second = 2"] == [one.source for one in export_solutions(judge, ME)]
    assert [] == export_solutions(judge, None)
    with zipfile.ZipFile(io.BytesIO(zip_solutions(judge, ME))) as archive:
        folder = "solutions/neural-network-layers/softmax"
        assert {"solutions/README.md", f"{folder}/statement.md", f"{folder}/solution.py"} == set(archive.namelist())
        assert b"second = 2\n" == archive.read(f"{folder}/solution.py")
