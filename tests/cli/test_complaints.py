"""What the operator of a judge sees of complaints, and does about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from judge import wiring
from judge.actions.comment import comment_on
from judge.actions.complain import complain
from judge.actions.share import share
from judge.actions.submit import submit
from judge.cli.app import app
from judge.cli.stop import Code
from judge.report import Report
from judge.settings import Settings
from judge.store import submissions
from judge.store.records import LOCAL_PERSON
from judge.verdict import Verdict

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
WORDS = "You are \x1b[2J\x1b[31mall wrong."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A judge where somebody complained about a comment."""
    judge = wiring.build(Settings(home=tmp_path, problems=PROBLEMS, workers=0))
    shared = submit(judge, problem="softmax", source="def softmax(x): ...", person_id=LOCAL_PERSON).submission_id
    with judge.store.write() as tx:
        submissions.start(tx, shared, attempt=1, now=1.0)
        report = Report(verdict=Verdict.ACCEPTED, score=100.0)
        submissions.finish(tx, shared, attempt=1, report=report, package_digest=None, now=2.0)
    share(judge, shared, LOCAL_PERSON)
    complain(judge, comment_on(judge, shared, WORDS, LOCAL_PERSON), "insulting", LOCAL_PERSON)
    judge.close()
    return tmp_path


def complaints(home: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["complaints", "--home", str(home), *options])


def test_lists_what_is_said_and_about_what_without_its_control_characters(home: Path) -> None:
    told = complaints(home)

    assert told.exit_code == 0
    assert "insulting" in told.output
    assert "all wrong." in told.output
    assert "\x1b[2J" not in told.output


@pytest.mark.parametrize(("option", "words"), [("--remove", "is gone"), ("--dismiss", "stays")])
def test_settles_one_either_way(home: Path, option: str, words: str) -> None:
    assert words in complaints(home, option, "1").output
    assert "No complaints." in complaints(home).output


def test_what_cannot_be_done_is_said(home: Path) -> None:
    assert complaints(home, "--remove", "7").exit_code == Code.USAGE
    assert complaints(home, "--remove", "1", "--dismiss", "1").exit_code == Code.USAGE
