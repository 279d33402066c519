"""`judge submissions`: the list, one of them, its source."""

from __future__ import annotations

import json
from collections.abc import Callable

from typer.testing import Result

from .conftest import FakeServer, a_submission

Judge = Callable[..., Result]


def test_lists_id_verdict_score_and_speed(judge: Judge) -> None:
    result = judge("submissions")

    assert result.exit_code == 0
    line = result.stdout.splitlines()[1]
    assert line.split()[:5] == ["abcdefghijkl", "largest", "Accepted", "100", "1.25"]


def test_asks_for_submissions_of_one_problem(judge: Judge, server: FakeServer) -> None:
    judge("submissions", "--problem", "largest", "-n", "3")

    assert dict(server.requests[-1].url.params) == {"problem": "largest", "limit": "3", "mode": "submit"}


def test_shows_one_and_exits_with_0_whatever_the_verdict(judge: Judge, server: FakeServer) -> None:
    server.submission = a_submission("Wrong Answer")

    result = judge("submissions", "abcdefghijkl")

    assert result.exit_code == 0
    assert "Wrong Answer" in result.stdout


def test_says_that_one_has_no_verdict_yet(judge: Judge, server: FakeServer) -> None:
    server.submission = a_submission(None)

    assert "queued, no verdict yet" in judge("submissions", "abcdefghijkl").stdout


def test_code_prints_the_source_and_nothing_else(judge: Judge) -> None:
    assert judge("submissions", "abcdefghijkl", "--code").stdout == "def largest(x):\n    return x.max()\n"


def test_code_without_an_id_is_a_usage_error(judge: Judge) -> None:
    assert judge("submissions", "--code").exit_code == 2


def test_unknown_id_exits_with_2(judge: Judge) -> None:
    assert judge("submissions", "zzzzzzzzzzzz").exit_code == 2


def test_json_of_list_and_of_one(judge: Judge, server: FakeServer) -> None:
    assert json.loads(judge("submissions", "--json").stdout)["schema"] == "judge/submissions/1"
    assert json.loads(judge("submissions", "abcdefghijkl", "--json").stdout) == {
        "schema": "judge/submission/1",
        **server.submission,
    }
