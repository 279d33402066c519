"""`judge list` and `judge show`, from a server and from this machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from .conftest import PROBLEM, STATEMENT, FakeServer

Judge = Callable[..., Result]


def test_list_is_plain_and_aligned_in_a_pipe(judge: Judge) -> None:
    result = judge("list")

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "problem  title            level  min  category",
        "largest  Largest element  easy     5  warm-up",
    ]


def test_list_sends_its_filters(judge: Judge, server: FakeServer) -> None:
    judge("list", "max", "element", "-c", "warm-up", "-d", "easy", "-t", "numpy", "--company", "Nobody")

    expected = {"q": "max element", "category": "warm-up", "difficulty": "easy", "tag": "numpy", "company": "Nobody"}
    assert dict(server.requests[-1].url.params) == expected


def test_show_prints_the_statement_as_it_stands_in_a_pipe(judge: Judge) -> None:
    result = judge("show", "largest")

    assert STATEMENT.strip() in result.stdout
    assert "Write the function largest." in result.stdout


def test_show_starter_prints_nothing_else(judge: Judge) -> None:
    assert judge("show", "largest", "--starter").stdout == PROBLEM["starter"]


def test_json_documents_have_a_schema(judge: Judge) -> None:
    assert json.loads(judge("list", "--json").stdout) == {"schema": "judge/problems/1", "problems": [PROBLEM]}
    assert json.loads(judge("show", "largest", "--json").stdout) == {"schema": "judge/problem/1", **PROBLEM}


def test_unknown_problem_says_the_servers_hint(judge: Judge) -> None:
    result = judge("show", "nothing")

    assert result.exit_code == 2
    assert "→ judge list" in result.stderr


def test_a_named_server_is_asked_even_where_there_are_packages(
    judge: Judge, server: FakeServer, tmp_path: Path
) -> None:
    package = tmp_path / "no-problems" / "warm-up" / "largest"
    package.mkdir(parents=True)
    (package / "problem.toml").write_text("broken")

    assert judge("list", "--server", "http://127.0.0.1:8000").exit_code == 0
    assert server.requests
